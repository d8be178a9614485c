#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension ResultsError {
    /// The error for a system call that failed while a file was written.
    ///
    /// - Parameters:
    ///   - path: file to be written.
    ///   - folder: folder in which it is.
    ///   - operation: name of the call.
    ///   - code: its `errno`.
    package init(writing path: String, in folder: String, operation: String, code: Int32) {
        switch code {
        case ENOSPC, EDQUOT: self = .diskFull(path: path)
        case EACCES, EPERM, EROFS: self = .readOnly(path: path, folder: folder, reason: Self.text(code))
        case ENOENT, ENOTDIR: self = .folderMissing(path: path, folder: folder)
        case EISDIR: self = .isFolder(path: path)
        default: self = .unwritable(path: path, operation: operation, reason: Self.text(code))
        }
    }

    /// The error for a system call that failed while a file was read.
    ///
    /// - Parameters:
    ///   - path: file to be read.
    ///   - code: its `errno`.
    package init(reading path: String, code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .missing(path: path)
        case EISDIR: self = .isFolder(path: path)
        default: self = .unreadable(path: path, reason: Self.text(code))
        }
    }

    private static func text(_ code: Int32) -> String {
        String(cString: strerror(code))
    }
}
