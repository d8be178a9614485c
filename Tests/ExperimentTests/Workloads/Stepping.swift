import WastedWorkCancellation
import WastedWorkExperiment
import WastedWorkMeasurement

/// Holds its resource and works in steps of 5 ms, as many as the demand asks for.
struct Stepping: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await request.meter.holding {
            for _ in 0..<Int(request.demand / .milliseconds(5)) {
                try cancellation.check()
                request.meter.count(1)
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }
}
