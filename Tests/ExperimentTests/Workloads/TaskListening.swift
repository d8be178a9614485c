import WastedWorkCancellation
import WastedWorkExperiment

/// Ends when its task is cancelled, and only then; knows nothing of tokens.
struct TaskListening: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await Task.sleep(for: .seconds(3600))
    }
}
