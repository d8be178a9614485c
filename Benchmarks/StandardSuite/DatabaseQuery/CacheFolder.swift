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

/// Where files live that can be made again: `$XDG_CACHE_HOME/wasted-work`, or `~/.cache/wasted-work`
/// (XDG Base Directory Specification 0.8).
enum CacheFolder {
    /// The folder, made where it is missing.
    static func path(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> String {
        let path = try place(environment)
        // Every folder on the way, from the root down; those that exist are no error.
        for end in path.indices.dropFirst() where path[end] == "/" { _ = mkdir(String(path[..<end]), 0o755) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw CatalogueError.cannotMakeFolder(path: path, reason: String(cString: strerror(errno)))
        }
        return path
    }

    private static func place(_ environment: [String: String]) throws -> String {
        // The specification has relative paths ignored.
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/wasted-work" }
        guard let home = environment["HOME"], !home.isEmpty else { throw CatalogueError.noCacheFolder }
        return home + "/.cache/wasted-work"
    }
}
