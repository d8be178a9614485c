import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkExperiment

/// Works through the one connection of a pool, and looks at its token while it does.
struct Pooled: Workload {
    struct Nothing: Connection {}

    let pool = ConnectionPool([Nothing()])

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
            await Task.yield()
            try cancellation.check()
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        await pool.close()
        return findings
    }
}
