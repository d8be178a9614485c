import WastedWork

@testable import WastedWorkConnections

/// Broken on purpose: the first request forgets its lease.
struct LeakyHold: Workload {
    private struct Nothing: Connection {}

    private let pool = ConnectionPool((0..<32).map { _ in Nothing() })

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        if request.id == 0 {
            _ = try await pool.borrow(meter: request.meter, cancellation: cancellation)
        } else {
            try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
                try await Task.sleep(for: request.demand)
            }
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        return findings
    }
}
