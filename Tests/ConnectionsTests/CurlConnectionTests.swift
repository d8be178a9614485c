import Synchronization
import Testing
import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("An HTTP call")
struct CurlConnectionTests {
    private let server: HTTPTestServer
    private let loop: CurlLoop
    private let connection: CurlConnection

    init() throws {
        server = try HTTPTestServer()
        loop = try CurlLoop()
        connection = try loop.connections(1)[0]
    }

    private func close() {
        loop.close()
        server.close()
    }

    @Test("brings the status and the length of the body, and its bytes as they come")
    func get() async throws {
        let text = Mutex("")
        let response = try await connection.get(url: server.url("/hello")) { bytes in
            text.withLock { $0 += bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }
        }
        #expect(response == CurlResponse(status: 200, bytes: 5))
        #expect(text.withLock { $0 } == "hello")
        close()
    }

    @Test("sends a body and headers")
    func post() async throws {
        let text = Mutex("")
        let keep: @Sendable (RawSpan) -> Void = { bytes in
            text.withLock { $0 += bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } + " " }
        }
        _ = try await connection.post(url: server.url("/length"), body: .init(repeating: 7, count: 5000), onBytes: keep)
        _ = try await connection.post(url: server.url("/length"), body: [], onBytes: keep)
        _ = try await connection.get(url: server.url("/header/X-Test"), headers: ["X-Test": "yes"], onBytes: keep)
        _ = try await connection.get(url: server.url("/header/X-Test"), onBytes: keep)
        #expect(text.withLock { $0 } == "5000 0 yes missing ")
        close()
    }

    @Test("takes an answer of any status for an answer")
    func status() async throws {
        #expect(try await connection.get(url: server.url("/status/503")).status == 503)
        close()
    }

    @Test("finds the connection of the call before still open")
    func keepAlive() async throws {
        for _ in 0..<5 { _ = try await connection.get(url: server.url("/hello")) }
        #expect(server.acceptedCount == 1)
        close()
    }

    @Test("counts the bytes of the body as work, and bears CPU of the loop")
    func metering() async throws {
        let meter = RequestMeter.started()
        let response = try await connection.get(url: server.url("/bytes/1000000"), meter: meter)
        let record = meter.finish()
        #expect(response.bytes == 1_000_000)
        #expect(record.workBefore == 1_000_000)
        #expect(record.cpuBefore > .zero)
        close()
        let shared = loop.engine.sharedCPU
        #expect(record.cpuBefore + shared.unattributed == shared.total)
    }

    @Test("stops when its token is cancelled, with the reason; the server notices, and the connection works on")
    func token() async throws {
        let source = CancellationSource()
        let begun = Flag()
        let call = Task {
            try await connection.get(url: server.url("/stall"), cancellation: source.token) { _ in begun.raise() }
        }
        await begun.wait()
        source.cancel(.deadlineExceeded)
        await #expect(throws: Cancelled(.deadlineExceeded)) { try await call.value }
        await server.clientLeft.wait()
        #expect(try await connection.get(url: server.url("/hello")).status == 200)
        close()
    }

    @Test("stops when its Task is cancelled")
    func task() async throws {
        let begun = Flag()
        let call = Task { try await connection.get(url: server.url("/stall")) { _ in begun.raise() } }
        await begun.wait()
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        #expect(try await connection.get(url: server.url("/hello")).status == 200)
        close()
    }

    @Test("is not made when it was cancelled before")
    func before() async throws {
        let source = CancellationSource()
        source.cancel(.superseded)
        await #expect(throws: Cancelled(.superseded)) {
            try await connection.get(url: server.url("/hello"), cancellation: source.token)
        }
        #expect(server.acceptedCount == 0)
        close()
    }

    @Test("that is stopped for another's sake is an error, and is counted")
    func stray() async throws {
        let begun = Flag()
        let request = CurlRequest(method: .get, url: server.url("/stall"), headers: [:], timeout: nil)
        let transfer = CurlTransfer(request, on: connection.easy, meter: nil) { _ in begun.raise() }
        let call = Task { try await connection.call(transfer, cancellation: .never) }
        await begun.wait()
        // A broken engine: it reports a cancellation that nobody made.
        loop.engine.cancelled(transfer)
        await #expect(throws: CurlError.strayCancel(url: server.url("/stall"))) { try await call.value }
        #expect(connection.strayCancels == 1)
        close()
    }

    @Test("fails when its loop is closed, during the call or before")
    func loopClosed() async throws {
        let begun = Flag()
        let call = Task { try await connection.get(url: server.url("/stall")) { _ in begun.raise() } }
        await begun.wait()
        loop.close()
        await #expect(throws: CurlError.loopClosed) { try await call.value }
        await #expect(throws: CurlError.loopClosed) { try await connection.get(url: server.url("/hello")) }
        close()
    }

    @Test("many at once all get their answers")
    func many() async throws {
        let pool = ConnectionPool(try loop.connections(8))
        let url = server.url("/bytes/1000")
        let bytes = try await withThrowingTaskGroup(of: Int.self) { group in
            for id in 0..<100 {
                group.addTask {
                    try await pool.withConnection(meter: .started(id), cancellation: .never) {
                        try await $0.get(url: url).bytes
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(bytes == 100_000)
        #expect(server.acceptedCount <= 8)
        await pool.close()
        close()
    }
}
