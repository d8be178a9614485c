import Subprocess

/// The end of what a child writes: all of it is read, so that the child never blocks, and only the end is kept.
struct OutputTail {
    let limit: Int
    private var bytes: [UInt8] = []

    /// - Parameter limit: how many bytes to keep.
    init(limit: Int) {
        self.limit = limit
    }

    /// What was kept, and whether it is all there was.
    var kept: ArraySlice<UInt8> { bytes.suffix(limit) }

    mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
        // Only now and then, as it moves what stays.
        if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
    }

    /// Reads to the end.
    static func collect(_ output: SubprocessOutputSequence, last limit: Int) async throws -> [UInt8] {
        var tail = OutputTail(limit: limit)
        for try await buffer in output {
            buffer.withUnsafeBytes { tail.append($0) }
        }
        return Array(tail.kept)
    }
}
