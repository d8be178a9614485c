import Subprocess

/// The end of what a child writes: all of it is read, so that the child never blocks, and only the end is kept.
enum OutputTail {
    static func collect(_ output: SubprocessOutputSequence, last limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await buffer in output {
            buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
            if bytes.count > limit { bytes.removeFirst(bytes.count - limit) }
        }
        return bytes
    }
}
