import WastedWorkCancellation
import WastedWorkExperiment

/// Hangs until the gate is opened.
struct Gated: Workload {
    let gate = CancellationSource()

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        await withCheckedContinuation { continuation in
            _ = gate.token.onCancel { _ in continuation.resume() }
        }
    }
}
