import Foundation
import Testing

@testable import WastedWorkConnections

@Suite("What goes wrong with a database")
struct SQLiteErrorTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a missing file is named, with what to do")
    func missing() async throws {
        let error = await #expect(throws: SQLiteError.self) { try await SQLiteConnection.open(path: folder.file()) }
        guard case .cannotOpen = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(error?.description.contains(folder.file()) == true)
        #expect(error?.description.contains("check that the path exists") == true)
    }

    @Test("a file of another kind is refused when it is opened")
    func notADatabase() async throws {
        let path = try folder.write(String(repeating: "not a database, but long enough ", count: 100))
        let error = await #expect(throws: SQLiteError.self) { try await SQLiteConnection.open(path: path) }
        guard case .notADatabase = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }

    @Test("a database opened to read is not written")
    func readOnly() async throws {
        try await makeTable().close()
        let connection = try await SQLiteConnection.open(path: folder.file(), mode: .readOnly)
        let error = await #expect(throws: SQLiteError.self) { try await connection.execute("INSERT INTO t VALUES (1)") }
        guard case .readOnly = error else { return #expect(Bool(false), "\(String(describing: error))") }
        await connection.close()
    }

    @Test("a full disk is told apart, and the connection works on")
    func diskFull() async throws {
        let connection = try await makeTable()
        try await connection.execute("PRAGMA max_page_count = 4")
        let error = await #expect(throws: SQLiteError.self) {
            try await connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
        }
        guard case .diskFull = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(try await connection.execute("INSERT INTO t VALUES (1)") == 1)
        await connection.close()
    }

    @Test("damage in the file is found")
    func corrupt() async throws {
        let connection = try await makeTable()
        try await connection.insert("INSERT INTO t VALUES (?)", count: 5_000) { [.integer(Int64($0))] }
        #expect(try await connection.integrityProblems() == [])
        await connection.close()
        try damage(folder.file())
        let damaged = try await SQLiteConnection.open(path: folder.file())
        #expect(await isDamaged(damaged))
        await damaged.close()
    }

    @Test("a locked database says who may be in the way")
    func busy() async throws {
        let holder = try await makeTable()
        let other = try await SQLiteConnection.open(path: folder.file(), mode: .readWrite)
        try await holder.execute("BEGIN EXCLUSIVE")
        let error = await #expect(throws: SQLiteError.self) { try await other.execute("INSERT INTO t VALUES (1)") }
        guard case .busy = error else { return #expect(Bool(false), "\(String(describing: error))") }
        await holder.close()
        await other.close()
    }

    @Test("an error in the SQL shows the SQL on one line, cut short")
    func syntax() async throws {
        let connection = try await makeTable()
        let sql = "SELECT *\n  FROM missing WHERE " + String(repeating: "n = 1 AND ", count: 20) + "1"
        let error = await #expect(throws: SQLiteError.self) { try await connection.execute(sql) }
        #expect(error?.description.contains("“SELECT * FROM missing WHERE n = 1") == true)
        #expect(error?.description.contains("…”: no such table: missing (SQLite code 1)") == true)
        await connection.close()
    }

    @Test("a wrong number of values is refused")
    func bindings() async throws {
        let connection = try await makeTable()
        let sql = "INSERT INTO t VALUES (?)"
        await #expect(throws: SQLiteError.wrongBindings(sql: sql, expected: 1, given: 2)) {
            try await connection.execute(sql, [1, 2])
        }
        await connection.close()
    }

    @Test("two statements where one belongs are refused, and none runs")
    func several() async throws {
        let connection = try await makeTable()
        let sql = "INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)"
        await #expect(throws: SQLiteError.severalStatements(sql: sql)) { try await connection.execute(sql) }
        #expect(try await connection.query("SELECT count(*) FROM t", into: -1) { $0 = $1.integer(at: 0) } == 0)
        await connection.close()
    }

    private func makeTable() async throws -> SQLiteConnection {
        let connection = try await SQLiteConnection.open(path: folder.file(), mode: .create)
        try await connection.execute("CREATE TABLE t (n UNIQUE)")
        return connection
    }

    /// Overwrites a page in the middle.
    private func damage(_ path: String) throws {
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.seek(toOffset: 3 * 4096)
        try file.write(contentsOf: Data(repeating: 0xff, count: 4096))
        try file.close()
    }

    private func isDamaged(_ connection: SQLiteConnection) async -> Bool {
        do {
            return try await !connection.integrityProblems().isEmpty
        } catch SQLiteError.corrupt {
            return true
        } catch {
            return false
        }
    }
}
