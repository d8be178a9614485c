internal import CSQLite
internal import WastedWorkMeasurement

/// An open database and its compiled statements.
// Unchecked: a C border. Everything is of the connection's thread alone, but for `interrupt()`, which SQLite allows from
// any thread while the database is open; `SQLiteInterruption` sees to it that a statement of it is running.
final class SQLiteHandle: @unchecked Sendable {
    let path: String
    /// Where a statement of this connection sleeps; counts how often it was woken.
    let sleeper = Monitor(0)
    let running: RunningStatement
    private var database: OpaquePointer?
    private var statements = RecentCache<SQLiteStatement>(capacity: 64)

    /// Opens the database, and reads from it so that a file of another kind is refused here.
    init(path: String, mode: SQLiteMode, progressInterval: Int) throws(SQLiteError) {
        precondition(progressInterval > 0, "count the work after every 1 or more VM steps")
        self.path = path
        running = RunningStatement(interval: progressInterval)
        let result = sqlite3_open_v2(path, &database, mode.flags, nil)
        guard let database, result == SQLITE_OK else { throw failure(result, "open") }
        sqlite3_extended_result_codes(database, 1)
        try check(running.install(in: database), "open")
        try check(sqlite3_exec(database, "PRAGMA schema_version", nil, nil, nil), "open")
    }

    deinit {
        close()
    }

    /// Gives everything up; harmless when repeated.
    func close() {
        statements.removeAll()
        sqlite3_close_v2(database)
        database = nil
    }

    /// Whether a transaction that was begun explicitly is open.
    var isInTransaction: Bool {
        guard let database else { return false }
        return sqlite3_get_autocommit(database) == 0
    }

    /// Rows changed since the database was opened.
    var totalChanges: Int64 { sqlite3_total_changes64(database) }

    /// Stops what runs; without effect between statements.
    func interrupt() {
        sqlite3_interrupt(database)
    }
}

extension SQLiteHandle {
    /// The one statement of `sql`, compiled or from the cache.
    func statement(_ sql: String) throws(SQLiteError) -> SQLiteStatement {
        if let statement = statements.find(sql) { return statement }
        var script = SQLiteScript(sql)
        guard let statement = try compileNext(of: &script) else { throw failure(SQLITE_MISUSE, sql) }
        guard script.isAtEnd else { throw SQLiteError.severalStatements(sql: sql) }
        statements.insert(statement, for: sql)
        return statement
    }

    /// - Returns: nil when there is no statement left, only space and comments.
    func compileNext(of script: inout SQLiteScript) throws(SQLiteError) -> SQLiteStatement? {
        while !script.isAtEnd {
            var pointer: OpaquePointer?
            let result = script.advance { text, length, rest in
                sqlite3_prepare_v3(database, text, length, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, rest)
            }
            try check(result, script.sql)
            if let pointer { return SQLiteStatement(pointer, sql: script.sql) }
        }
        return nil
    }

    /// Runs a statement to its end for `request`, and calls `onRow` with each row.
    ///
    /// - Throws: what a cancelled request is told, `SQLiteError`, or what `onRow` throws.
    func run(
        _ statement: SQLiteStatement,
        _ values: [SQLiteValue],
        for request: SQLiteRequest,
        onRow: (borrowing SQLiteRow) throws -> Void
    ) throws {
        try check(statement.bind(values), statement.sql)
        // After the gate has closed: from then on no interrupt of this request comes.
        defer { statement.reset() }
        try request.interruption.whileRunning {
            running.begin(request)
            defer { running.end(steps: statement.takeSteps()) }
            try step(statement, for: request, onRow: onRow)
        }
    }

    private func step(
        _ statement: SQLiteStatement,
        for request: SQLiteRequest,
        onRow: (borrowing SQLiteRow) throws -> Void
    ) throws {
        while true {
            switch statement.step() {
            case SQLITE_ROW:
                try onRow(statement.row)
                try request.interruption.check()
            case SQLITE_DONE:
                return
            case let code:
                if code & 0xff == SQLITE_INTERRUPT { try request.interruption.check() }
                throw failure(code, statement.sql)
            }
        }
    }
}

extension SQLiteHandle {
    func check(_ result: Int32, _ action: String) throws(SQLiteError) {
        guard result == SQLITE_OK else { throw failure(result, action) }
    }

    private func failure(_ result: Int32, _ action: String) -> SQLiteError {
        let isLast = database != nil && sqlite3_extended_errcode(database) == result
        let message = isLast ? sqlite3_errmsg(database) : sqlite3_errstr(result)
        return SQLiteError(
            SQLiteFailure(
                code: result,
                message: message.map { String(cString: $0) } ?? "no message",
                action: action,
                path: path
            )
        )
    }
}

extension SQLiteHandle {
    /// Undoes an open transaction; nothing to do when there is none. Cannot be cancelled.
    func rollBack() throws(SQLiteError) {
        guard isInTransaction else { return }
        try check(sqlite3_exec(database, "ROLLBACK", nil, nil, nil), "ROLLBACK")
    }
}
