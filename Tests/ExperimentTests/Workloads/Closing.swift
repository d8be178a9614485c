import WastedWorkCancellation
import WastedWorkExperiment
import WastedWorkTestSupport

/// Serves until it is cancelled or its demand is over, has a shutdown protocol of its own, and tells the story.
struct Closing: Workload {
    let story = Recorder<String>()
    /// How long its shutdown goes on when it has delivered.
    var tail = Duration.zero

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        do {
            try await Task.sleep(for: request.demand)
            story.note("served")
        } catch {
            story.note("cancelled by \(cancellation.reason, default: "nobody")")
            throw error
        }
    }

    func shutDown(deliver: @escaping @Sendable () -> Void) async {
        story.note("shutting down")
        deliver()
        await Task { try? await Task.sleep(for: tail) }.value
        story.note("shut down")
    }

    func finish() async throws -> WorkloadFindings {
        story.note("finished")
        return WorkloadFindings()
    }
}
