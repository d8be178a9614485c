internal import CSQLite
internal import Synchronization
internal import WastedWorkCancellation
internal import WastedWorkMeasurement

/// A statement that hears of a cancellation by polling alone: from the progress handler that counts the work, never by
/// `sqlite3_interrupt`. There to measure what asking costs and how late it hears; connections interrupt.
package final class SQLitePolledStatement: Sendable {
    /// When the statement asks.
    package enum Interval: Sendable {
        /// After every so many VM steps.
        case steps(Int)
        /// Not within any statement that ends.
        case never

        fileprivate var steps: Int {
            switch self {
            case .steps(let steps): steps
            case .never: Int(Int32.max)
            }
        }
    }

    /// Makes rows out of nothing, so that no file is needed.
    private static let rows =
        "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM n WHERE x < ?) SELECT x FROM n"
    private static let sum = rows.replacing("SELECT x FROM n", with: "SELECT count(*) FROM n")

    /// Of one caller at a time: a handle has no lock of its own.
    private let handle: Mutex<SQLiteHandle>

    /// Opens a database in memory.
    ///
    /// - Throws: `SQLiteError`.
    package init(interval: Interval) throws {
        handle = Mutex(try SQLiteHandle(path: ":memory:", mode: .create, progressInterval: interval.steps))
    }

    /// Runs it to its end on this thread.
    ///
    /// - Parameter rows: how many rows it makes.
    /// - Returns: its VM steps.
    /// - Throws: `SQLiteError`.
    @discardableResult
    package func run(rows: Int) throws -> Int {
        try handle.withLock { handle in
            let statement = try handle.statement(Self.sum)
            return try handle.steps(of: statement, rows: rows, for: Self.request(handle)) { _, _ in }
        }
    }

    /// Runs it until it hears that its client has left.
    ///
    /// - Parameters:
    ///   - row: after which the client leaves.
    ///   - rows: how many rows it would make.
    /// - Returns: VM steps from then on, to the end of the statement at most.
    /// - Throws: `SQLiteError`.
    package func stepsAfterLeaving(atRow row: Int, of rows: Int) throws -> Int {
        try handle.withLock { handle in
            let request = Self.request(handle)
            let statement = try handle.statement(Self.rows)
            var before = 0
            let all = try handle.steps(of: statement, rows: rows, for: request) { count, steps in
                guard count == row else { return }
                before = steps
                request.interruption.cancel(.token(.clientLeft))
            }
            return all - before
        }
    }

    /// Nothing interrupts: the flag is all there is to hear.
    private static func request(_ handle: SQLiteHandle) -> SQLiteRequest {
        SQLiteRequest(meter: nil, interruption: SQLiteInterruption(sleeper: handle.sleeper, interrupt: {}))
    }
}

extension SQLiteHandle {
    /// Steps a statement to its end, or until the progress handler stops it.
    ///
    /// - Returns: its VM steps.
    fileprivate func steps(
        of statement: SQLiteStatement,
        rows: Int,
        for request: SQLiteRequest,
        onRow: (_ count: Int, _ steps: Int) -> Void
    ) throws -> Int {
        try check(statement.bind([.integer(Int64(rows))]), statement.sql)
        defer { statement.reset() }
        running.begin(request)
        defer { running.end(steps: 0) }
        var count = 0
        while true {
            switch statement.step() {
            case SQLITE_ROW:
                count += 1
                onRow(count, statement.steps)
            case SQLITE_DONE, SQLITE_INTERRUPT: return statement.takeSteps()
            case let code: try check(code, statement.sql)
            }
        }
    }
}
