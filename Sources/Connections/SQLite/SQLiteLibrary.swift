internal import CSQLite

/// What the linked SQLite is.
package enum SQLiteLibrary {
    /// As SQLite writes it, such as "3.40.1". The number of VM steps that a statement takes depends on it.
    package static var version: String { String(cString: sqlite3_libversion()) }
}
