import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

struct FakeHandOver: HandOverKind {
    let connections: [FakeConnection]

    init(_ count: Int) {
        connections = (0..<count).map(FakeConnection.init)
    }

    func workEndlessly(on connection: FakeConnection, begun: Flag, cancellation: CancellationToken) async throws {
        _ = try await connection.use {
            begun.raise()
            while true {
                try cancellation.check()
                try Task.checkCancellation()
                await Task.yield()
            }
        }
    }

    func workBriefly(
        on connection: FakeConnection,
        size: Int,
        cancellation: CancellationToken
    ) async throws -> Bool {
        try await connection.use {
            for _ in 0..<size % 8 {
                try cancellation.check()
                try Task.checkCancellation()
                await Task.yield()
            }
        }
    }

    func close() async {}
}
