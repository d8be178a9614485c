#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Names of what is in a folder.
enum FolderListing {
    /// - Returns: names in no order, `.` and `..` left out; none where there is no such folder.
    /// - Throws: `ResultsError` of the reading kind.
    static func names(in folder: String) throws(ResultsError) -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw errno == ENOTDIR ? .notAFolder(path: folder) : ResultsError(reading: folder, code: errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            names.append(name(of: entry))
            errno = 0
        }
        guard errno == 0 else { throw ResultsError(reading: folder, code: errno) }
        return names.filter { $0 != "." && $0 != ".." }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
