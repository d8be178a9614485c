import Testing
import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("An SQLite connection")
struct SQLiteConnectionTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ mode: SQLiteMode = .create, progressInterval: Int = 1000) async throws -> SQLiteConnection {
        try await SQLiteConnection.open(path: folder.file(), mode: mode, progressInterval: progressInterval)
    }

    @Test("values come back as they were bound")
    func roundTrip() async throws {
        let connection = try await open()
        let values: [SQLiteValue] = [42, 1.5, "größer\0ok", nil]
        let row = try await connection.query("SELECT ?, ?, ?, ?", values, into: [SQLiteValue]()) { result, row in
            result = (0..<row.columnCount).map { row.value(at: $0) }
        }
        #expect(row == values)
        await connection.close()
    }

    @Test("writing says how many rows were changed")
    func changes() async throws {
        let connection = try await open()
        try await connection.executeScript("CREATE TABLE t (n); -- a comment\n INSERT INTO t VALUES (1), (2); \n")
        #expect(try await connection.execute("UPDATE t SET n = n + 1") == 2)
        #expect(try await connection.execute("SELECT 1") == 0)
        await connection.close()
    }

    @Test("the work in all is exact, however often it is counted meanwhile", arguments: [1, 7, 1000])
    func exactWork(progressInterval: Int) async throws {
        let expected = try await work(progressInterval: .init(Int32.max))
        #expect(expected > 100_000)
        #expect(try await work(progressInterval: progressInterval) == expected)
    }

    /// VM steps charged for a second run of one statement; the first one compiles it.
    private func work(progressInterval: Int) async throws -> Int {
        let connection = try await open(progressInterval: progressInterval)
        try await connection.execute(countingQuery, [10_000])
        let meter = RequestMeter.started()
        try await connection.execute(countingQuery, [10_000], meter: meter)
        await connection.close()
        return meter.finish().workBefore
    }

    @Test("a request is charged with the CPU of the connection's thread")
    func cpu() async throws {
        let connection = try await open()
        let meter = RequestMeter.started()
        try await connection.execute(countingQuery, [100_000], meter: meter)
        #expect(meter.finish().cpuBefore > CPUTime(nanoseconds: 1_000_000))
        await connection.close()
    }

    @Test("all that its thread burns from a request's first query to the last is charged, waking and resuming included")
    func wholeThread() async throws {
        let connection = try await open()
        let meter = RequestMeter.started()
        var readings: [Int64] = []
        for _ in 0..<100 {
            readings += try await connection.query("SELECT 1", into: [], meter: meter) { readings, _ in
                readings.append(ThreadCPUClock.current().read().nanoseconds)
            }
        }
        #expect(meter.finish().cpuBefore.nanoseconds >= readings[99] - readings[0])
        await connection.close()
    }

    @Test("work after the client left is orphaned")
    func split() async throws {
        let connection = try await open()
        let meter = RequestMeter.started()
        let rows = try await connection.query(
            "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r LIMIT 20000) SELECT n FROM r",
            into: 0,
            meter: meter
        ) { count, row in
            if row.integer(at: 0) == 10_000 { meter.clientLeft(at: .now) }
            count += 1
        }
        let record = meter.finish()
        #expect(rows == 20_000)
        #expect(abs(record.workBefore - record.workAfter) < 2_000)
        #expect(record.cpuAfter > .zero)
        await connection.close()
    }

    @Test("an error of a row's callback ends the query, and the connection works on")
    func callbackThrows() async throws {
        struct Enough: Error {}
        let connection = try await open()
        await #expect(throws: Enough.self) {
            try await connection.query(countingQuery, [10], into: 0) { _, _ in throw Enough() }
        }
        #expect(try await connection.execute("SELECT 1") == 0)
        await connection.close()
    }

    @Test("a closed connection says so, and closing it again does no harm")
    func closed() async throws {
        let connection = try await open()
        await connection.close()
        await connection.close()
        await #expect(throws: SQLiteError.closed(path: folder.file())) { try await connection.execute("SELECT 1") }
    }

    @Test("more statements than are kept compiled all run")
    func manyStatements() async throws {
        let connection = try await open()
        for round in 0..<2 {
            for number in 0..<100 {
                let result = try await connection.query("SELECT \(number)", into: -1) { $0 = Int($1.integer(at: 0)) }
                #expect(result == number, "round \(round)")
            }
        }
        await connection.close()
    }
}
