import WastedWorkConnections

extension LibraryFact {
    /// The C libraries of the workloads, as this process is linked with them.
    static func linked() async -> [LibraryFact] {
        [await sqlite(), curl(.linked())]
    }

    /// What SQLite says of itself when a database in memory is opened.
    private static func sqlite() async -> LibraryFact {
        do {
            let connection = try await SQLiteConnection.open(path: ":memory:", mode: .create)
            let version = try await connection.query("SELECT sqlite_version()", into: "") { $0 = $1.text(at: 0) }
            await connection.close()
            return LibraryFact(name: "SQLite", version: version, trouble: nil)
        } catch {
            return LibraryFact(name: "SQLite", version: "cannot be used", trouble: "\(error)")
        }
    }

    /// What libcurl says of itself, held against what the suite needs.
    static func curl(_ library: CurlLibrary) -> LibraryFact {
        do {
            try library.check()
            return LibraryFact(name: "libcurl", version: library.version, trouble: nil)
        } catch {
            return LibraryFact(name: "libcurl", version: library.version, trouble: "\(error)")
        }
    }
}
