#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension LibraryFact {
    /// The C libraries of the workloads, as this process has them loaded.
    ///
    /// They are asked by the names of their functions, because the suite need not use them, and only Connections may
    /// import them.
    static var linked: [LibraryFact] {
        [sqlite(version: version(of: "sqlite3_libversion")), curl(version: version(of: "curl_version"))]
    }

    /// - Parameter version: `sqlite3_libversion()`; nil when it is not loaded.
    static func sqlite(version: String?) -> LibraryFact {
        LibraryFact(
            name: "SQLite", version: version ?? "not loaded", missing: version == nil ? "needed by databases" : nil,
            remedy: "apt-get install libsqlite3-dev, then build again")
    }

    /// - Parameter version: `curl_version()`, such as `libcurl/7.88.1 OpenSSL/3.0.15 …`; nil when it is not loaded.
    static func curl(version: String?) -> LibraryFact {
        let library = version?.split(separator: " ").first.map(String.init)
        let lacksWakeup = library.map { isOlder($0, than: (7, 68)) } ?? false
        let missing = library == nil ? "needed by HTTP calls" : lacksWakeup ? "without curl_multi_wakeup" : nil
        return LibraryFact(
            name: "libcurl", version: library ?? "not loaded", missing: missing,
            remedy: "apt-get install libcurl4-openssl-dev (7.68 or newer), then build again")
    }

    private static func isOlder(_ library: String, than least: (Int, Int)) -> Bool {
        let numbers = library.drop { !$0.isNumber }.split(separator: ".").compactMap { Int($0) }
        guard numbers.count >= 2 else { return false }
        return (numbers[0], numbers[1]) < least
    }

    private static func version(of function: String) -> String? {
        // RTLD_DEFAULT, which Swift does not import: null with glibc (dlfcn.h), -2 on Darwin.
        #if canImport(Darwin)
        let everywhere = UnsafeMutableRawPointer(bitPattern: -2)
        #else
        let everywhere: UnsafeMutableRawPointer? = nil
        #endif
        guard let symbol = dlsym(everywhere, function) else { return nil }
        let call = unsafeBitCast(symbol, to: (@convention(c) () -> UnsafePointer<CChar>?).self)
        return call().map { String(cString: $0) }
    }
}
