import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkMeasurement

/// Needs CPU time in proportion to its parameter, a number of rows, and gives one row.
let countingQuery = """
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT ?) SELECT max(n) FROM numbers
    """

/// Gives a first row at once, and works for as many rows as its parameter says before it gives the second.
let slowSecondRow = """
    SELECT 0 UNION ALL SELECT * FROM (
        WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT ?) SELECT max(n) FROM numbers)
    """

/// More rows than any test waits for.
let forever: SQLiteValue = 1_000_000_000_000

extension SQLiteConnection {
    /// Runs `slowSecondRow`, and raises `begun` while it is in the middle of the statement.
    func runSlowly(
        rows: SQLiteValue = forever,
        begun: Flag,
        meter: RequestMeter? = nil,
        cancellation: CancellationToken = .never
    ) async throws -> Int {
        try await query(slowSecondRow, [rows], into: 0, meter: meter, cancellation: cancellation) { rows, _ in
            begun.raise()
            rows += 1
        }
    }
}
