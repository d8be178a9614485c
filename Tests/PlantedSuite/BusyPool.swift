import WastedWork
import WastedWorkConnections

/// Many short leases, of which some may be lost.
struct BusyPool: Workload {
    private struct Nothing: Connection {}

    private let pool: ConnectionPool<Nothing>
    private let leasesPerLoss: Int?
    private let phase: Int

    /// - Parameters:
    ///   - leasesPerLoss: one in so many is never given back; nil for none.
    ///   - context: its seed says which.
    init(leasesPerLoss: Int?, _ context: TrialContext) {
        pool = ConnectionPool((0..<32).map { _ in Nothing() })
        self.leasesPerLoss = leasesPerLoss
        phase = leasesPerLoss.map { Int(context.seed % UInt64($0)) } ?? 0
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        if let leasesPerLoss, (request.intent + phase) % leasesPerLoss == 0 {
            // Borrowed and dropped: what `withConnection` makes impossible.
            _ = try await pool.borrow(meter: request.meter, cancellation: cancellation)
        } else {
            try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
                try await Task.sleep(for: request.demand)
                request.meter.count(1)
            }
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        if leasesPerLoss == nil { await pool.close() }
        return findings
    }
}
