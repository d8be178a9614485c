public import WastedWorkCancellation

// What a generator of large tables needs.
extension SQLiteConnection {
    /// Runs `body` in a transaction: written when it returns, undone when it throws.
    public func transaction<R>(
        cancellation: CancellationToken = .never,
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> R
    ) async throws -> R {
        try await execute("BEGIN IMMEDIATE", cancellation: cancellation)
        do {
            let result = try await body()
            try await execute("COMMIT", cancellation: cancellation)
            return result
        } catch {
            // Not through `execute`: a cancelled request is to roll back, too.
            try await onThread { try $0.rollBack() }
            throw error
        }
    }

    /// Inserts `count` rows with one statement that is compiled once, in one transaction.
    ///
    /// - Parameters:
    ///   - sql: an INSERT statement.
    ///   - row: the values of row `index`, from 0; called on the connection's thread.
    public func insert(
        _ sql: String,
        count: Int,
        cancellation: CancellationToken = .never,
        row: @escaping @Sendable (_ index: Int) throws -> [SQLiteValue]
    ) async throws {
        try await transaction(cancellation: cancellation) {
            try await perform(meter: nil, cancellation: cancellation) { handle, request in
                let statement = try handle.statement(sql)
                for index in 0..<count {
                    try handle.run(statement, row(index), for: request) { _ in }
                }
            }
        }
    }

    /// Looks for damage in the file (`PRAGMA quick_check`).
    ///
    /// - Returns: what is wrong, a line each; nothing when all is well.
    /// - Throws: `SQLiteError.corrupt` or `.notADatabase` when the damage does not even allow the check.
    public func integrityProblems(cancellation: CancellationToken = .never) async throws -> [String] {
        let lines = try await query("PRAGMA quick_check", into: [String](), cancellation: cancellation) {
            $0.append($1.text(at: 0))
        }
        return lines.filter { $0 != "ok" }
    }

    /// A number that the database's maker may keep in its header; 0 at first.
    public func userVersion() async throws -> Int64 {
        try await query("PRAGMA user_version", into: 0) { $0 = $1.integer(at: 0) }
    }

    /// Keeps `version` in the header.
    public func setUserVersion(_ version: Int32) async throws {
        // A PRAGMA takes no parameters.
        try await execute("PRAGMA user_version = \(version)")
    }
}
