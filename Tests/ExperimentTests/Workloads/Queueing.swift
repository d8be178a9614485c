import WastedWorkCancellation
import WastedWorkExperiment

/// Waits for its demand and never holds anything.
struct Queueing: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await Task.sleep(for: request.demand)
    }
}
