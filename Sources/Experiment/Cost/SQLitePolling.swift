import WastedWorkConnections
import WastedWorkResults

/// A statement of SQLite that asks by a progress handler after every so many VM steps, against one that never asks.
struct SQLitePolling: Sendable {
    /// Rows that the statement makes: about a millisecond of work.
    static let rows = 6000
    /// VM steps from one call of the progress handler to the next.
    static let intervals = [10, 100, 1000, 10_000, 100_000]
    /// Planned departures, spread evenly over a request.
    static let departures = 31

    let contrasts: [Contrast]
    private let statements: [SQLitePolledStatement]

    /// - Throws: `SQLiteError` when SQLite cannot be used.
    init() throws {
        let silent = try SQLitePolledStatement(interval: .never)
        let statements = try Self.intervals.map { try SQLitePolledStatement(interval: .steps($0)) }
        self.statements = statements
        contrasts = statements.map { statement in
            Contrast(
                with: { times in for _ in 0..<times { try statement.run(rows: Self.rows) } },
                without: { times in for _ in 0..<times { try silent.run(rows: Self.rows) } }
            )
        }
    }

    /// The raw values of the statement.
    ///
    /// - Throws: `SQLiteError`.
    func reading(_ readings: [ContrastReading]) throws -> PollingReading {
        let points = try Self.intervals.indices.map { index in
            PollingPoint(
                interval: Self.intervals[index],
                without: readings[index].without,
                with: readings[index].with,
                orphaned: try Self.moments.map {
                    Double(try statements[index].stepsAfterLeaving(atRow: $0, of: Self.rows))
                }
            )
        }
        return PollingReading(.sqlite, units: try statements[0].run(rows: Self.rows), points: points)
    }

    /// Rows after which a client leaves: the middles of equal parts.
    private static var moments: [Int] {
        (0..<departures).map { (2 * $0 + 1) * rows / (2 * departures) }
    }
}
