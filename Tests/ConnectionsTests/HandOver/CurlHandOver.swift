import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

struct CurlHandOver: HandOverKind {
    let connections: [CurlConnection]
    private let server: HTTPTestServer
    private let loop: CurlLoop

    init(_ count: Int) throws {
        server = try HTTPTestServer()
        loop = try CurlLoop()
        connections = try loop.connections(count)
    }

    func workEndlessly(on connection: CurlConnection, begun: Flag, cancellation: CancellationToken) async throws {
        _ = try await connection.get(url: server.url("/stall"), cancellation: cancellation) { _ in begun.raise() }
    }

    func workBriefly(
        on connection: CurlConnection,
        size: Int,
        cancellation: CancellationToken
    ) async throws -> Bool {
        let response = try await connection.get(url: server.url("/bytes/\(size)"), cancellation: cancellation)
        return response == CurlResponse(status: 200, bytes: size)
    }

    func close() async {
        loop.close()
        server.close()
    }
}
