import WastedWorkCancellation
import WastedWorkExperiment
import WastedWorkMeasurement

/// Holds its resource and burns a known CPU time, in steps between which it looks at its token.
struct Burning: Workload {
    static let steps = 10
    /// What a request costs.
    static let cpu = CPUTime(nanoseconds: 10_000_000)

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await request.meter.holding {
            for _ in 0..<Burning.steps {
                try cancellation.check()
                burn()
                request.meter.count(1)
                await Task.yield()
            }
        }
    }

    private func burn() {
        let clock = ThreadCPUClock.current()
        let start = clock.read()
        while (clock.read() - start).nanoseconds < Burning.cpu.nanoseconds / Int64(Burning.steps) {}
    }
}
