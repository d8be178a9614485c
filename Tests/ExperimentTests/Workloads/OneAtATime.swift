import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkExperiment

/// Serves through a pool of one connection, with the queue that the trial asks for.
struct OneAtATime: Workload {
    private struct Nothing: Connection {}

    private let pool: ConnectionPool<Nothing>

    init(_ context: TrialContext) {
        pool = ConnectionPool([Nothing()], limits: context.queueLimits)
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
            try await Task.sleep(for: .milliseconds(60))
        }
    }
}
