import WastedWorkCancellation
import WastedWorkExperiment

/// Broken on purpose: says that it was cancelled although nobody cancelled it.
struct Quitting: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        throw Cancelled(.clientLeft)
    }
}
