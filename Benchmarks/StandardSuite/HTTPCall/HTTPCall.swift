import WastedWork

/// Calls of a slow payment gateway: real HTTP, through a bounded pool, to a server in a process of its own.
///
/// A cancelled call leaves its connection to the gateway closed, and that is all the gateway hears of it. What the
/// gateway does with that is its kind; the work it does for nobody is counted with ours, or waste would only be moved.
struct HTTPCall: Workload {
    /// Calls that may run at a time.
    static let connections = 8

    private let pace: PaymentPace
    private let port: Int
    private let stopGateway: @Sendable () async throws -> String
    private let loop: CurlLoop
    private let pool: ConnectionPool<CurlConnection>

    /// Starts a gateway of that kind beside the trial.
    ///
    /// - Throws: what keeps the gateway from starting, `PaymentGatewayError.badAnnouncement`, `CurlError`.
    init(_ kind: PaymentGatewayKind, _ context: TrialContext) async throws {
        let options = PaymentGatewayOptions(kind)
        let gateway = try await context.launch(PaymentGateway.name, arguments: options.arguments)
        try self.init(options, announcement: gateway.announcement) { try await gateway.stop() }
    }

    /// Calls a gateway that runs already.
    ///
    /// - Parameters:
    ///   - options: how the gateway was started.
    ///   - announcement: what it announced.
    ///   - stopGateway: has it stop, and returns its last words.
    init(
        _ options: PaymentGatewayOptions,
        announcement: String,
        stopGateway: @escaping @Sendable () async throws -> String
    ) throws {
        guard let port = Int(announcement), 1...65535 ~= port else {
            throw PaymentGatewayError.badAnnouncement(announcement)
        }
        self.port = port
        self.stopGateway = stopGateway
        pace = options.pace
        loop = try CurlLoop()
        pool = ConnectionPool(try loop.connections(HTTPCall.connections))
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let payment = Payment(attempt: request.id, demand: request.demand)
        let answer = try await pool.withConnection(meter: request.meter, cancellation: cancellation) { connection in
            try await connection.get(
                url: payment.url(port: port),
                headers: [Payment.attemptHeader: "\(payment.attempt)"],
                meter: request.meter,
                cancellation: cancellation
            )
        }
        guard answer.status == 200 else { throw PaymentGatewayError.badStatus(answer.status) }
        let expected = pace.bytes(for: payment.demand)
        guard answer.bytes == expected else {
            throw PaymentGatewayError.shortAnswer(bytes: answer.bytes, expected: expected)
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        await pool.close()
        loop.close()
        // The gateway finishes first what it has begun: all that it did for nobody is in its last words.
        let report = try PaymentGatewayReport(json: await stopGateway())
        findings.add(report.cpu.total.seconds, to: .upstreamCPU)
        findings.add(report.cpu.user.seconds, to: .upstreamCPUUser)
        findings.add(report.cpu.system.seconds, to: .upstreamCPUSystem)
        findings.upstream = report.ledgers
        return findings
    }
}
