import Subprocess

/// Both ends of what a child writes: all of it is read, so that the child never blocks, and its beginning and its end
/// are kept. A crash names its cause first, before pages of backtrace; an error is the last line.
struct OutputEnds {
    let head: Int
    let tail: Int
    private var beginning: [UInt8] = []
    private var end: [UInt8] = []
    private var total = 0

    /// - Parameters:
    ///   - head: how many bytes of the beginning to keep.
    ///   - tail: how many bytes of the end.
    init(head: Int, tail: Int) {
        self.head = head
        self.tail = tail
    }

    /// What was kept, with a line that says how much is missing between.
    var kept: [UInt8] {
        let last = end.suffix(tail)
        let left = total - beginning.count - last.count
        return left > 0 ? beginning + Array("\n… \(left) bytes left out …\n".utf8) + last : beginning + last
    }

    mutating func append(_ more: some Collection<UInt8>) {
        total += more.count
        let room = head - beginning.count
        beginning.append(contentsOf: more.prefix(max(0, room)))
        end.append(contentsOf: more.dropFirst(max(0, room)))
        // Only now and then, as it moves what stays.
        if end.count > 2 * tail { end.removeFirst(end.count - tail) }
    }

    /// Reads to the end.
    static func collect(_ output: SubprocessOutputSequence, head: Int, tail: Int) async throws -> [UInt8] {
        var ends = OutputEnds(head: head, tail: tail)
        for try await buffer in output {
            buffer.withUnsafeBytes { ends.append($0) }
        }
        return ends.kept
    }
}
