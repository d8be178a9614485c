import WastedWorkCancellation
import WastedWorkExperiment

/// Fails.
struct Failing: Workload {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        throw Failure(description: "no such table")
    }
}
