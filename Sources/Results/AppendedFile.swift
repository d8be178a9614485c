#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Adds to the end of a file that others write too; what they wrote is neither read nor replaced.
///
/// The system puts each write behind what is there (`O_APPEND`), so that two who append lose nothing. A pipe or a device
/// takes the bytes as they come.
package struct AppendedFile: Sendable {
    private let path: String
    private let calls: FileCalls

    /// - Parameters:
    ///   - path: file to write; it is made where it is missing, in a folder that exists.
    ///   - calls: system calls, so that a test can let one fail.
    package init(_ path: String, calls: FileCalls = .system) {
        self.path = path
        self.calls = calls
    }

    /// Writes the bytes behind what the file holds.
    ///
    /// - Throws: `ResultsError` of the writing kind; a part of the bytes may have been written by then.
    package func append(_ bytes: [UInt8]) throws(ResultsError) {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("open") }
        guard calls.writeAll(bytes, to: descriptor) else {
            let error = failure("write")
            close(descriptor)
            throw error
        }
        // The last chance of a network file system to say that the quota is exceeded.
        guard close(descriptor) == 0 else { throw failure("close") }
    }

    private func failure(_ operation: String) -> ResultsError {
        let folder = path.lastIndex(of: "/").map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
        return ResultsError(writing: path, in: folder, operation: operation, code: errno)
    }
}
