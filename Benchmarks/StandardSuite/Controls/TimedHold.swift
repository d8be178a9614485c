import WastedWork

/// Requests that hold one of a bounded number of connections for their demand, and burn nothing meanwhile.
///
/// Neighbours do not slow each other, so that queueing theory holds for any number of connections. The wait ends at
/// once when the request is cancelled.
struct TimedHold: Workload {
    private let pool: ConnectionPool<IdleConnection>

    /// - Parameters:
    ///   - connections: how many there are.
    ///   - context: says whom the pool sends away.
    init(connections: Int, _ context: TrialContext) {
        pool = ConnectionPool((0..<connections).map { _ in IdleConnection() }, limits: context.queueLimits)
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
            try await Task.sleep(for: request.demand, tolerance: .zero)
            request.meter.count(1)
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        await pool.close()
        return findings
    }
}
