import Subprocess

/// A child's standard output, read as one first line and then all the rest.
struct OutputLines {
    private var iterator: SubprocessOutputSequence.Iterator
    private var pending: [UInt8] = []

    init(_ sequence: SubprocessOutputSequence) {
        iterator = sequence.makeAsyncIterator()
    }

    /// The first line, or nil when the child closed its output before it had one.
    mutating func firstLine() async throws -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                defer { pending.removeSubrange(...end) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            guard try await readMore() else { return nil }
        }
    }

    /// Everything up to the end of the output.
    mutating func rest() async throws -> String {
        while try await readMore() {}
        return String(decoding: pending, as: UTF8.self)
    }

    private mutating func readMore() async throws -> Bool {
        guard let buffer = try await iterator.next() else { return false }
        buffer.withUnsafeBytes { pending.append(contentsOf: $0) }
        return true
    }
}
