internal import CSQLite

/// What can go wrong with a database. A cancelled request is not among it: it throws `Cancelled` or `CancellationError`.
public enum SQLiteError: Error, Hashable, Sendable {
    /// The file is missing, or may not be opened.
    case cannotOpen(SQLiteFailure)
    /// The file holds something else.
    case notADatabase(SQLiteFailure)
    /// The file is a damaged database.
    case corrupt(SQLiteFailure)
    /// A write to a database that may only be read.
    case readOnly(SQLiteFailure)
    /// No room to write.
    case diskFull(SQLiteFailure)
    /// The system failed to read or write the file.
    case inputOutput(SQLiteFailure)
    /// Another connection has locked the database.
    case busy(SQLiteFailure)
    /// A write against a constraint of the table.
    case constraint(SQLiteFailure)
    /// An interrupt hit a request that had not been cancelled: an error of this module, counted as a stray cancel.
    case strayInterrupt(SQLiteFailure)
    /// Anything else, such as an error in the SQL.
    case failed(SQLiteFailure)
    /// More than one statement where one was expected.
    case severalStatements(sql: String)
    /// The statement has `expected` parameters and was given `given`.
    case wrongBindings(sql: String, expected: Int, given: Int)
    /// The connection was closed before.
    case closed(path: String)
}

extension SQLiteError {
    /// The case that fits the failure's code.
    init(_ failure: SQLiteFailure) {
        switch failure.primaryCode {
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen(failure)
        case SQLITE_NOTADB: self = .notADatabase(failure)
        case SQLITE_CORRUPT: self = .corrupt(failure)
        case SQLITE_READONLY: self = .readOnly(failure)
        case SQLITE_FULL: self = .diskFull(failure)
        case SQLITE_IOERR: self = .inputOutput(failure)
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(failure)
        case SQLITE_CONSTRAINT: self = .constraint(failure)
        case SQLITE_INTERRUPT: self = .strayInterrupt(failure)
        default: self = .failed(failure)
        }
    }

    /// What SQLite said, where it was SQLite that said it.
    public var failure: SQLiteFailure? {
        switch self {
        case .cannotOpen(let failure), .notADatabase(let failure), .corrupt(let failure), .readOnly(let failure),
            .diskFull(let failure), .inputOutput(let failure), .busy(let failure), .constraint(let failure),
            .strayInterrupt(let failure), .failed(let failure):
            failure
        case .severalStatements, .wrongBindings, .closed: nil
        }
    }
}

extension SQLiteError: CustomStringConvertible {
    /// What happened, to what, and what to do next.
    public var description: String {
        switch self {
        case .severalStatements(let sql):
            "one statement was expected, but there is more in \(quoted(sql)): run a script with executeScript"
        case .wrongBindings(let sql, let expected, let given):
            "\(quoted(sql)) has \(expected) parameters but was given \(given) values: bind one value to each"
        case .closed(let path):
            "the connection to \(path) was closed and runs nothing any more: open another"
        default:
            failure.map { "\(what): \($0): \(remedy)" } ?? what
        }
    }

    private var what: String {
        switch self {
        case .cannotOpen: "the database cannot be opened"
        case .notADatabase: "the file is not an SQLite database"
        case .corrupt: "the database is damaged"
        case .readOnly: "the database may only be read"
        case .diskFull: "there is no room to write to the database"
        case .inputOutput: "the database file cannot be read or written"
        case .busy: "the database is locked by another connection"
        case .constraint: "the database refused a value"
        case .strayInterrupt: "a statement was interrupted although nobody had cancelled it"
        default: "the statement failed"
        }
    }

    private var remedy: String {
        switch self {
        case .cannotOpen: "check that the path exists and that you may open it"
        case .notADatabase, .corrupt: "delete the file and generate it again"
        case .readOnly: "make the file and its folder writable, or open it to write"
        case .diskFull: "free some space on its disk, or choose another folder"
        case .inputOutput: "check the disk, and its permissions and limits"
        case .busy: "end the other program that uses the file, or try again"
        case .constraint: "check the values against the table's definition"
        case .strayInterrupt: "report this: a cancellation must never reach another request"
        default: "check the SQL against the database"
        }
    }
}
