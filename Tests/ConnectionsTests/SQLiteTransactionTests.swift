import Testing
import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("A transaction")
struct SQLiteTransactionTests {
    private struct Refused: Error {}
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func makeTable() async throws -> SQLiteConnection {
        let connection = try await SQLiteConnection.open(path: folder.file(), mode: .create)
        try await connection.execute("CREATE TABLE t (n)")
        return connection
    }

    private func rows(_ connection: SQLiteConnection) async throws -> Int64 {
        try await connection.query("SELECT count(*) FROM t", into: -1) { $0 = $1.integer(at: 0) }
    }

    @Test("that ends well is kept")
    func commit() async throws {
        let connection = try await makeTable()
        let answer = try await connection.transaction {
            try await connection.execute("INSERT INTO t VALUES (1)")
            return "kept"
        }
        #expect(answer == "kept")
        #expect(try await rows(connection) == 1)
        await connection.close()
    }

    @Test("whose body throws is undone")
    func rollback() async throws {
        let connection = try await makeTable()
        await #expect(throws: Refused.self) {
            try await connection.transaction {
                try await connection.execute("INSERT INTO t VALUES (1)")
                throw Refused()
            }
        }
        #expect(try await rows(connection) == 0)
        await connection.close()
    }

    @Test("that is cancelled in the middle of an insert is undone")
    func cancelled() async throws {
        let connection = try await makeTable()
        let source = CancellationSource()
        await #expect(throws: Cancelled(.shutdown)) {
            try await connection.insert("INSERT INTO t VALUES (?)", count: 1_000_000, cancellation: source.token) {
                if $0 == 1_000 { source.cancel(.shutdown) }
                return [.integer(Int64($0))]
            }
        }
        #expect(try await rows(connection) == 0)
        await connection.close()
    }

    @Test("that a borrower leaves open is undone before the next one comes")
    func leftOpen() async throws {
        let connection = try await makeTable()
        let pool = ConnectionPool([connection])
        try await pool.withConnection(meter: .started(), cancellation: .never) {
            try await $0.executeScript("BEGIN; INSERT INTO t VALUES (1)")
        }
        let rows = try await pool.withConnection(meter: .started(), cancellation: .never) { connection in
            try await connection.execute("BEGIN")
            return try await self.rows(connection)
        }
        #expect(rows == 0)
        await pool.close()
    }

    @Test("inserts many rows")
    func insert() async throws {
        let connection = try await makeTable()
        try await connection.insert("INSERT INTO t VALUES (?)", count: 1_000) { [.integer(Int64($0))] }
        let sum = try await connection.query("SELECT sum(n) FROM t", into: 0) { $0 = $1.integer(at: 0) }
        #expect(sum == 499_500)
        await connection.close()
    }

    @Test("the version in the header is kept")
    func userVersion() async throws {
        let connection = try await makeTable()
        #expect(try await connection.userVersion() == 0)
        try await connection.setUserVersion(7)
        #expect(try await connection.userVersion() == 7)
        await connection.close()
    }
}
