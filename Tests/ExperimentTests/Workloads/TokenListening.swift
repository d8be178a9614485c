import WastedWorkCancellation
import WastedWorkExperiment

/// Ends when its token is cancelled, and only then; knows nothing of tasks.
struct TokenListening: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        await withCheckedContinuation { continuation in
            _ = cancellation.onCancel { _ in continuation.resume() }
        }
        try cancellation.check()
    }
}
