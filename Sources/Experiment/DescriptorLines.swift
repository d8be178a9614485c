#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Lines from a file descriptor, one at a time; each call blocks its thread until there is one.
///
/// Not by `readLine()`: that owns the lock of C's `stdin` while it waits, and `exit()` waits for that lock.
struct DescriptorLines {
    private let descriptor: Int32
    private var pending: [UInt8] = []

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next line without its end; nil when the other side has closed. What follows the last line end is dropped.
    mutating func next() -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                defer { pending.removeSubrange(...end) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            guard readMore() else { return nil }
        }
    }

    private mutating func readMore() -> Bool {
        let chunk = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            repeat { count = read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
            count = max(0, count)
        }
        pending += chunk
        return !chunk.isEmpty
    }
}
