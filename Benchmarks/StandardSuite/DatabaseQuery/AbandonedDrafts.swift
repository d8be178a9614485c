#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Drafts of a catalogue whose makers have died before they were complete: gigabytes that nobody else would remove.
struct AbandonedDrafts {
    private let folder: String
    private let prefix: String

    /// - Parameter path: where the catalogue belongs.
    init(of path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        folder = parts.dropLast().joined(separator: "/")
        prefix = "\(parts.last ?? "").draft-"
    }

    /// Removes the drafts of processes that are no more, and one of this process's own number.
    ///
    /// - Throws: `CatalogueError.cannotWrite` when one cannot be removed.
    func remove() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where isAbandoned(name) {
            guard unlink("\(folder)/\(name)") == 0 || errno == ENOENT else {
                throw CatalogueError.cannotWrite(path: "\(folder)/\(name)", reason: String(cString: strerror(errno)))
            }
        }
    }

    private func isAbandoned(_ name: String) -> Bool {
        guard name.hasPrefix(prefix), let maker = pid_t(name.dropFirst(prefix.count)) else { return false }
        return maker == getpid() || (kill(maker, 0) != 0 && errno == ESRCH)
    }
}
