import Hummingbird
import Logging
import ServiceLifecycle
import WastedWork

/// A slow payment gateway: a real HTTP server on a free loopback port, in a process of its own.
///
/// It computes in slices, waits in between and streams its answer, in two kinds: one notices that its client has gone
/// and stops, one does not. It knows nothing of departures that the driver stamps: it writes down when it did what,
/// and hands that over at its end (`PaymentGatewayReport`).
struct PaymentGateway: Companion {
    /// Name under which it is launched.
    static let name = "payment-gateway"
    /// Threads that compute; event loops never do.
    private static let computingThreads = 2

    var name: String { PaymentGateway.name }

    /// Serves until stopped; then finishes what it has begun, for clients that have gone as well.
    ///
    /// - Parameters:
    ///   - arguments: as `PaymentGatewayOptions` writes them.
    ///   - announce: gets the port.
    ///   - stop: begins a graceful shutdown.
    /// - Returns: a `PaymentGatewayReport`, as JSON.
    /// - Throws: `PaymentGatewayError`, and what the server throws when it cannot listen.
    func run(
        arguments: [String],
        announce: @escaping @Sendable (String) -> Void,
        stop: CancellationToken
    ) async throws -> String {
        let options = try PaymentGatewayOptions(arguments)
        let workers = try WorkerPool(threads: PaymentGateway.computingThreads)
        defer { workers.shutdown() }
        let ledgers = PaymentLedgers()
        let desk = PaymentDesk(options: options, ledgers: ledgers, workers: workers)
        let before = try ProcessUsage.processorTime()
        try await serve(desk, announce: announce, stop: stop)
        return try PaymentGatewayReport(cpu: ProcessUsage.processorTime() - before, ledgers: ledgers.all).json()
    }

    private func serve(
        _ desk: PaymentDesk,
        announce: @escaping @Sendable (String) -> Void,
        stop: CancellationToken
    ) async throws {
        let router = Router()
        router.get("pay") { request, _ in try desk.answer(request) }
        router.post("pay") { request, _ in try desk.answer(request) }
        let quiet = Logger(label: name) { _ in SwiftLogNoOpLogHandler() }
        let server = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { announce("\($0.localAddress?.port ?? 0)") },
            logger: quiet
        )
        let group = ServiceGroup(services: [server], logger: quiet)
        // Never by cancelling `run()`: under load that crashes in the server's writer.
        let stopping = stop.onCancel { _ in Task { await group.triggerGracefulShutdown() } }
        defer { stopping.end() }
        try await group.run()
    }
}
