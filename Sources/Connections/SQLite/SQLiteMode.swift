internal import CSQLite

/// How a database is opened.
public enum SQLiteMode: Hashable, Sendable {
    /// The file must exist and is never written.
    case readOnly
    /// The file must exist.
    case readWrite
    /// The file is created when it is missing.
    case create

    /// For `sqlite3_open_v2`. Without SQLite's own mutex: only the connection's thread uses it.
    var flags: Int32 {
        switch self {
        case .readOnly: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
        case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
        case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        }
    }
}
