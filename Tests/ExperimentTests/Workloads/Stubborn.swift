import WastedWorkCancellation
import WastedWorkExperiment

/// Ends when it wants to, whatever it is asked: it works through its demand and answers.
struct Stubborn: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        await Task { try? await Task.sleep(for: request.demand) }.value
    }
}
