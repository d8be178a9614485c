internal import CSQLite

extension RunningStatement {
    /// Has SQLite call `progressed()` after every `interval` VM steps, and registers the function `paced_wait`.
    ///
    /// SQLite keeps a pointer to this object: it must live as long as the database is open.
    /// - Returns: a result code of SQLite.
    func install(in database: OpaquePointer) -> Int32 {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(database, Int32(interval), { RunningStatement.from($0).progressed() ? 1 : 0 }, context)
        return sqlite3_create_function_v2(
            database,
            "paced_wait",
            1,
            SQLITE_UTF8,
            context,
            { pacedWait($0, $2) },
            nil,
            nil,
            nil
        )
    }

    fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> RunningStatement {
        guard let context else { preconditionFailure("SQLite lost the context of its callbacks") }
        return Unmanaged<RunningStatement>.fromOpaque(context).takeUnretainedValue()
    }
}

/// `paced_wait(microseconds)`: waits, and is 1, so that a WHERE clause can carry it.
private func pacedWait(_ call: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?) {
    let microseconds = sqlite3_value_int64(arguments?[0])
    guard microseconds >= 0 else {
        sqlite3_result_error(call, "paced_wait takes a number of microseconds, not less than 0", -1)
        return
    }
    guard RunningStatement.from(sqlite3_user_data(call)).wait(.microseconds(microseconds)) else {
        sqlite3_result_error_code(call, SQLITE_INTERRUPT)
        return
    }
    sqlite3_result_int(call, 1)
}
