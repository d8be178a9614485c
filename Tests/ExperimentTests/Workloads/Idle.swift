import WastedWorkCancellation
import WastedWorkExperiment

/// Does nothing.
struct Idle: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {}
}
