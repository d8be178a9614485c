import WastedWork

/// Connections that are tidied up before they go back, where their request was cancelled.
struct TidiedPool: Workload {
    private struct Nothing: Connection {}

    private let pool = ConnectionPool((0..<20).map { _ in Nothing() })
    private let tidying: Duration

    /// - Parameter tidying: how long that takes.
    init(tidying: Duration) {
        self.tidying = tidying
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
            do {
                try await Task.sleep(for: request.demand, tolerance: .zero)
            } catch {
                await tidyUp()
                throw error
            }
            request.meter.count(1)
        }
    }

    /// In a task of its own, since the request's is cancelled and would not sleep.
    private func tidyUp() async {
        let tidying = tidying
        await Task.detached {
            let end = ContinuousClock.now + tidying
            while ContinuousClock.now < end {
                do {
                    try await Task.sleep(until: end, tolerance: .zero)
                } catch {
                    return
                }
            }
        }.value
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        await pool.close()
        return findings
    }
}
