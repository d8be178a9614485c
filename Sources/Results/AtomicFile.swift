#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Replaces a file whole: whoever reads it sees the old bytes or the new ones, never a part.
///
/// The bytes go to a new file in the same folder, are synced, and take the name by `rename(2)`. A process that is
/// killed before the rename leaves the old file as it was, and at worst a hidden `.NAME.….tmp` next to it.
/// A target that is not a regular file (a pipe, `/dev/null`) cannot be replaced and is written in place.
package struct AtomicFile: Sendable {
    private let path: String
    private let calls: FileCalls

    /// - Parameters:
    ///   - path: file to write; a symbolic link is followed and kept.
    ///   - calls: system calls, so that a test can let one fail.
    package init(_ path: String, calls: FileCalls = .system) {
        self.path = path
        self.calls = calls
    }

    /// Writes the bytes as the whole file.
    ///
    /// - Throws: `ResultsError` of the writing kind; the old file is then untouched.
    package func write(_ bytes: [UInt8]) throws(ResultsError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            return try replace(path, with: bytes, mode: nil)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw .isFolder(path: path)
        case S_IFREG: try replace(resolved(path), with: bytes, mode: status.st_mode & 0o7777)
        default: try fill(path, flags: O_WRONLY | O_CLOEXEC, with: bytes, mode: nil)
        }
    }

    /// Writes the bytes as a new file; whoever comes second, of two that create it at once, finds it there.
    ///
    /// - Returns: false when there is a file of that name already, which stays as it is.
    /// - Throws: `ResultsError` of the writing kind.
    package func create(_ bytes: [UInt8]) throws(ResultsError) -> Bool {
        let folder = split(path).folder
        let temporary = temporaryName(for: path)
        defer { unlink(temporary) }
        try fill(temporary, flags: Self.newFile, with: bytes, mode: nil)
        guard link(temporary, path) == 0 else {
            if errno == EEXIST { return false }
            throw failure("link", in: folder)
        }
        syncFolder(folder)
        return true
    }

    private static let newFile = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC

    private func replace(_ target: String, with bytes: [UInt8], mode: mode_t?) throws(ResultsError) {
        let folder = split(target).folder
        let temporary = temporaryName(for: target)
        do throws(ResultsError) {
            try fill(temporary, flags: Self.newFile, with: bytes, mode: mode)
            guard calls.rename(temporary, target) == 0 else { throw failure("rename", in: folder) }
        } catch {
            unlink(temporary)
            throw error
        }
        syncFolder(folder)
    }

    private func temporaryName(for target: String) -> String {
        let (folder, name) = split(target)
        let number = UInt32.random(in: .min ... .max)
        return "\(folder)/.\(name).\(getpid())-\(String(number, radix: 16)).tmp"
    }

    /// Opens, writes, syncs and closes one file.
    private func fill(_ file: String, flags: Int32, with bytes: [UInt8], mode: mode_t?) throws(ResultsError) {
        let folder = split(path).folder
        let descriptor = open(file, flags, 0o666)
        guard descriptor >= 0 else { throw failure("open", in: folder) }
        do throws(ResultsError) {
            guard calls.writeAll(bytes, to: descriptor) else { throw failure("write", in: folder) }
            if let mode, fchmod(descriptor, mode) != 0 { throw failure("fchmod", in: folder) }
            // Pipes and devices have nothing to sync and say EINVAL.
            if calls.sync(descriptor) != 0, errno != EINVAL { throw failure("fsync", in: folder) }
        } catch {
            close(descriptor)
            throw error
        }
        // The last chance of a network file system to say that the quota is exceeded.
        guard close(descriptor) == 0 else { throw failure("close", in: folder) }
    }

    /// Makes the new name survive a crash of the machine; some file systems cannot sync a folder, which loses nothing.
    private func syncFolder(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = calls.sync(descriptor)
        close(descriptor)
    }

    private func failure(_ operation: String, in folder: String) -> ResultsError {
        ResultsError(writing: path, in: folder, operation: operation, code: errno)
    }

    private func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = path[..<slash]
        return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
    }
}
