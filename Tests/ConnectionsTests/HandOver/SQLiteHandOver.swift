import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

struct SQLiteHandOver: HandOverKind {
    let connections: [SQLiteConnection]

    init(_ count: Int) async throws {
        var connections: [SQLiteConnection] = []
        for _ in 0..<count {
            connections.append(try await .open(path: ":memory:", mode: .create, progressInterval: 100))
        }
        self.connections = connections
    }

    func workEndlessly(on connection: SQLiteConnection, begun: Flag, cancellation: CancellationToken) async throws {
        _ = try await connection.runSlowly(begun: begun, cancellation: cancellation)
    }

    /// One in four waits, the others burn CPU.
    func workBriefly(
        on connection: SQLiteConnection,
        size: Int,
        cancellation: CancellationToken
    ) async throws -> Bool {
        let sql = size % 4 == 0 ? "SELECT paced_wait(?1 / 10) * ?1" : countingQuery
        let rows = SQLiteValue.integer(Int64(size))
        let answer = try await connection.query(sql, [rows], into: 0, cancellation: cancellation) {
            $0 = $1.integer(at: 0)
        }
        return answer == Int64(size)
    }

    func close() async {}
}
