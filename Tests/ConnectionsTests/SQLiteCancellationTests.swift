import Testing
import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("Cancelling a statement")
struct SQLiteCancellationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(progressInterval: Int = 1000) async throws -> SQLiteConnection {
        try await SQLiteConnection.open(path: folder.file(), mode: .create, progressInterval: progressInterval)
    }

    @Test("a token stops it with its reason, and the connection works on")
    func token() async throws {
        let connection = try await open()
        let source = CancellationSource()
        let begun = Flag()
        let query = Task { try await connection.runSlowly(begun: begun, cancellation: source.token) }
        await begun.wait()
        source.cancel(.superseded)
        await #expect(throws: Cancelled(.superseded)) { try await query.value }
        try await expectWorks(connection)
    }

    @Test("a Task's cancellation stops it, and the connection works on")
    func task() async throws {
        let connection = try await open()
        let begun = Flag()
        let query = Task { try await connection.runSlowly(begun: begun) }
        await begun.wait()
        query.cancel()
        await #expect(throws: CancellationError.self) { try await query.value }
        try await expectWorks(connection)
    }

    @Test("one that was cancelled before does not run")
    func before() async throws {
        let connection = try await open()
        let source = CancellationSource()
        source.cancel(.shutdown)
        let meter = RequestMeter.started()
        await #expect(throws: Cancelled(.shutdown)) {
            try await connection.execute("SELECT 1", meter: meter, cancellation: source.token)
        }
        #expect(meter.finish(.cancelled).workBefore == 0)
        try await expectWorks(connection)
    }

    @Test("a script stops between two statements")
    func betweenStatements() async throws {
        let connection = try await open()
        let source = CancellationSource()
        try await connection.execute("CREATE TABLE t (n)")
        let interruption = SQLiteInterruption(sleeper: connection.handle.sleeper) {}
        interruption.cancel(.token(.clientLeft))
        #expect(throws: Cancelled(.clientLeft)) { try interruption.whileRunning {} }
        source.cancel(.clientLeft)
        await #expect(throws: Cancelled.self) {
            try await connection.executeScript("INSERT INTO t VALUES (1); SELECT 2", cancellation: source.token)
        }
        #expect(try await connection.query("SELECT count(*) FROM t", into: -1) { $0 = $1.integer(at: 0) } == 0)
        await connection.close()
    }

    @Test("from within a row's callback, no further row comes")
    func betweenRows() async throws {
        let connection = try await open()
        let source = CancellationSource()
        let meter = RequestMeter.started()
        await #expect(throws: Cancelled(.clientLeft)) {
            try await connection.query(
                "SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3",
                into: 0,
                cancellation: source.token
            ) { rows, _ in
                rows += 1
                meter.count(1)
                source.cancel(.clientLeft)
            }
        }
        #expect(meter.finish(.cancelled).workBefore == 1)
        try await expectWorks(connection)
    }

    @Test("after its end nothing is interrupted")
    func afterEnd() async throws {
        let connection = try await open()
        let source = CancellationSource()
        try await connection.execute("SELECT 1", cancellation: source.token)
        let begun = Flag()
        async let other = connection.runSlowly(rows: 300_000, begun: begun)
        await begun.wait()
        source.cancel(.clientLeft)
        #expect(try await other == 2)
        try await expectWorks(connection)
    }

    @Test("an interrupt that hits a request which nobody cancelled is an error, and is counted")
    func stray() async throws {
        let connection = try await open()
        let begun = Flag()
        let query = Task { try await connection.runSlowly(begun: begun) }
        await begun.wait()
        connection.handle.interrupt()
        let error = await #expect(throws: SQLiteError.self) { try await query.value }
        #expect(error.map { if case .strayInterrupt = $0 { true } else { false } } == true)
        #expect(connection.strayCancels == 1)
        await connection.close()
    }

    @Test("waits that nobody cancels last as long as asked, without burning CPU")
    func pacedWait() async throws {
        let connection = try await open()
        let meter = RequestMeter.started()
        let begin = MonotonicInstant.now
        try await connection.execute(
            "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r LIMIT 400) SELECT sum(paced_wait(100)) FROM r",
            meter: meter
        )
        #expect(begin.duration(to: .now) >= .milliseconds(40))
        #expect(meter.finish().cpuBefore < CPUTime(nanoseconds: 30_000_000))
        await connection.close()
    }

    @Test("a wait ends when its request is cancelled")
    func pacedWaitCancelled() async throws {
        let connection = try await open()
        let source = CancellationSource()
        let begun = Flag()
        let query = Task {
            let sql = "SELECT 0 UNION ALL SELECT paced_wait(60000000)"
            _ = try await connection.query(sql, into: 0, cancellation: source.token) { _, _ in begun.raise() }
        }
        await begun.wait()
        let begin = MonotonicInstant.now
        source.cancel(.deadlineExceeded)
        await #expect(throws: Cancelled(.deadlineExceeded)) { try await query.value }
        #expect(begin.duration(to: .now) < .seconds(5))
        try await expectWorks(connection)
    }

    @Test("a wait of less than nothing is an error of the statement")
    func negativeWait() async throws {
        let connection = try await open()
        let error = await #expect(throws: SQLiteError.self) { try await connection.execute("SELECT paced_wait(-1)") }
        #expect(error?.description.contains("not less than 0") == true)
        await connection.close()
    }

    private func expectWorks(_ connection: SQLiteConnection) async throws {
        let answer = try await connection.query("SELECT 6 * 7", into: 0) { $0 = $1.integer(at: 0) }
        #expect(answer == 42)
        #expect(connection.strayCancels == 0)
        await connection.close()
    }
}
