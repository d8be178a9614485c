import WastedWorkCancellation
import WastedWorkExperiment
import WastedWorkTestSupport

/// Serves until it is cancelled or its demand is over, has a slow shutdown of its own, and tells the story of its end.
struct Closing: Workload {
    let story = Recorder<String>()

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await Task.sleep(for: request.demand)
    }

    func shutDown(deliver: @escaping @Sendable () -> Void) async {
        deliver()
        await Task { try? await Task.sleep(for: .milliseconds(50)) }.value
        story.note("shut down")
    }

    func finish() async throws -> WorkloadFindings {
        story.note("finished")
        return WorkloadFindings()
    }
}
