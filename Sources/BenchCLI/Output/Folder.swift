import WastedWorkMeasurement

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder to write in.
struct Folder: Sendable, Equatable {
    let path: String

    /// Whether there is a folder of that path.
    var exists: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes the folder and those above it, where they are missing.
    ///
    /// - Throws: `CLIError.notAFolder` where a file is in the way; `CLIError.folderNotMade` with the system's reason.
    func make() throws(CLIError) {
        var place = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            place += "/\(part)"
            guard mkdir(place, 0o777) != 0 else { continue }
            let code = errno
            guard !Folder(path: place).exists else { continue }
            if code == EEXIST || code == ENOTDIR { throw .notAFolder(path: path) }
            throw .folderNotMade(path: path, reason: systemText(code))
        }
    }

    /// Its folder `reports`, where it has one: what a run writes goes there.
    var reports: Folder? {
        let reports = subfolder("reports")
        return reports.exists ? reports : nil
    }

    /// A folder within it.
    func subfolder(_ name: String) -> Folder {
        Folder(path: file(name))
    }

    /// The path of a file in it.
    func file(_ name: String) -> String {
        path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }
}
