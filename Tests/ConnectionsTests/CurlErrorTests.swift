import Testing

@testable import WastedWorkConnections

@Suite("What goes wrong with an HTTP call")
struct CurlErrorTests {
    private let server: HTTPTestServer
    private let loop: CurlLoop

    init() throws {
        server = try HTTPTestServer()
        loop = try CurlLoop()
    }

    private func failure(_ url: String, timeout: Duration? = nil) async throws -> CurlError? {
        let connection = try loop.connections(1)[0]
        let error = await #expect(throws: CurlError.self) { try await connection.get(url: url, timeout: timeout) }
        loop.close()
        server.close()
        return error
    }

    @Test("nobody listens")
    func refused() async throws {
        server.close()
        let connection = try loop.connections(1)[0]
        let error = await #expect(throws: CurlError.self) { try await connection.get(url: server.url("/hello")) }
        guard case .connectionRefused = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(error?.description.contains("check that the server runs") == true)
        loop.close()
    }

    @Test("the answer does not come in time")
    func timeout() async throws {
        let error = try await failure(server.url("/stall"), timeout: .milliseconds(20))
        guard case .timedOut = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }

    @Test("the server hangs up")
    func hangUp() async throws {
        let error = try await failure(server.url("/hangup"))
        guard case .closedByServer = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }

    @Test("what answers does not speak HTTP")
    func garbage() async throws {
        let error = try await failure(server.url("/garbage"))
        guard case .protocolViolation = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }

    @Test("the URL is none", arguments: ["http://", "nonsense://127.0.0.1/"])
    func badURL(url: String) async throws {
        let error = try await failure(url)
        guard case .badURL = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }
}
