#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Last words of a child process; its parent collects and reports them.
enum StandardError {
    /// Writes a message as one line, whatever it holds.
    static func write(_ message: String) {
        let line = message.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
        // A parent that no longer reads cannot be told anything either.
        _ = Array(line.utf8).withUnsafeBytes { platformWrite($0) }
    }
}

// Inside `StandardError` the name `write` is its own method.
private func platformWrite(_ bytes: UnsafeRawBufferPointer) -> Int {
    write(STDERR_FILENO, bytes.baseAddress, bytes.count)
}
