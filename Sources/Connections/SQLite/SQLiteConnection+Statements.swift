public import WastedWorkCancellation
public import WastedWorkMeasurement

extension SQLiteConnection {
    /// Runs a query, and folds its rows into a value on the connection's thread.
    ///
    /// - Parameters:
    ///   - sql: one statement; it is compiled once and kept.
    ///   - values: one for each parameter of the statement.
    ///   - initial: what `onRow` gets with the first row.
    ///   - meter: is charged with the CPU, and counts the VM steps.
    ///   - cancellation: stops the query, as does the cancellation of the calling Task.
    ///   - onRow: called with each row; the row is valid only during the call.
    /// - Returns: what the last call of `onRow` left.
    /// - Throws: `Cancelled`, `CancellationError`, `SQLiteError`, or what `onRow` throws, which ends the query.
    public func query<R: Sendable>(
        _ sql: String,
        _ values: [SQLiteValue] = [],
        into initial: R,
        meter: RequestMeter? = nil,
        cancellation: CancellationToken = .never,
        onRow: @escaping @Sendable (inout R, borrowing SQLiteRow) throws -> Void
    ) async throws -> R {
        try await perform(meter: meter, cancellation: cancellation) { handle, request in
            var result = initial
            try handle.run(handle.statement(sql), values, for: request) { try onRow(&result, $0) }
            return result
        }
    }

    /// Runs a statement and drops its rows, if there are any. The parameters are those of `query`.
    ///
    /// - Returns: how many rows of tables were changed.
    @discardableResult
    public func execute(
        _ sql: String,
        _ values: [SQLiteValue] = [],
        meter: RequestMeter? = nil,
        cancellation: CancellationToken = .never
    ) async throws -> Int {
        try await perform(meter: meter, cancellation: cancellation) { handle, request in
            let before = handle.totalChanges
            try handle.run(handle.statement(sql), values, for: request) { _ in }
            return Int(handle.totalChanges - before)
        }
    }

    /// Runs several statements, one after the other; a cancellation also stops between two of them.
    public func executeScript(
        _ sql: String,
        meter: RequestMeter? = nil,
        cancellation: CancellationToken = .never
    ) async throws {
        try await perform(meter: meter, cancellation: cancellation) { handle, request in
            var script = SQLiteScript(sql)
            while let statement = try handle.compileNext(of: &script) {
                try handle.run(statement, [], for: request) { _ in }
            }
        }
    }

    /// Runs `job` on the connection's thread on behalf of a request, which may be cancelled meanwhile.
    func perform<R: Sendable>(
        meter: RequestMeter?,
        cancellation: CancellationToken,
        _ job: @escaping @Sendable (SQLiteHandle, SQLiteRequest) throws -> R
    ) async throws -> R {
        let interruption = SQLiteInterruption(sleeper: handle.sleeper) { [handle] in handle.interrupt() }
        let request = SQLiteRequest(meter: meter, interruption: interruption)
        return try await cancellation.whileListening {
            try await onThread(for: meter) { handle in
                try request.interruption.check()
                return try job(handle, request)
            }
        } heard: {
            interruption.cancel($0)
        }
    }
}
