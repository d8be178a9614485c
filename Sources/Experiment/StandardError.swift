#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Last words of a child process; its parent collects and reports them.
enum StandardError {
    /// Writes one line.
    static func write(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        // A parent that no longer reads cannot be told anything either.
        _ = bytes.withUnsafeBytes { unsafe in
            #if canImport(Glibc)
            Glibc.write(STDERR_FILENO, unsafe.baseAddress, unsafe.count)
            #else
            Darwin.write(STDERR_FILENO, unsafe.baseAddress, unsafe.count)
            #endif
        }
    }
}
