internal import CSQLite

/// A compiled statement. Of the connection's thread alone.
final class SQLiteStatement {
    let sql: String
    private let pointer: OpaquePointer

    /// Takes over `pointer`.
    init(_ pointer: OpaquePointer, sql: String) {
        self.pointer = pointer
        self.sql = sql
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    var row: SQLiteRow { SQLiteRow(pointer) }

    /// - Returns: a result code of SQLite.
    /// - Throws: `SQLiteError.wrongBindings` unless there is one value for each parameter.
    func bind(_ values: [SQLiteValue]) throws(SQLiteError) -> Int32 {
        let expected = Int(sqlite3_bind_parameter_count(pointer))
        guard expected == values.count else {
            throw SQLiteError.wrongBindings(sql: sql, expected: expected, given: values.count)
        }
        for (index, value) in values.enumerated() {
            let result = bind(value, at: Int32(index + 1))
            guard result == SQLITE_OK else { return result }
        }
        return SQLITE_OK
    }

    /// - Returns: a result code of SQLite.
    func step() -> Int32 { sqlite3_step(pointer) }

    /// Ends the run: the statement no longer counts as running, and can run again.
    func reset() {
        // Its result repeats the error of the last step, which has been dealt with.
        _ = sqlite3_reset(pointer)
    }

    /// VM steps since the last call. Not while it runs: SQLite counts the progress handler's interval by them.
    func takeSteps() -> Int { steps(reset: 1) }

    /// VM steps since `takeSteps()` was called last.
    var steps: Int { steps(reset: 0) }

    private func steps(reset: Int32) -> Int {
        // A 32-bit counter, read as signed.
        Int(UInt32(bitPattern: sqlite3_stmt_status(pointer, SQLITE_STMTSTATUS_VM_STEP, reset)))
    }

    private func bind(_ value: SQLiteValue, at index: Int32) -> Int32 {
        switch value {
        case .integer(let integer): sqlite3_bind_int64(pointer, index, integer)
        case .real(let real): sqlite3_bind_double(pointer, index, real)
        case .text(let text): wasted_work_bind_text(pointer, index, text, text.utf8.count)
        case .null: sqlite3_bind_null(pointer, index)
        }
    }
}
