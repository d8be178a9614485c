import WastedWork

/// Work that is handed the token and never reads it, and that has no suspension point which throws: a departure that is
/// delivered to it must change nothing.
struct Placebo: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        await request.meter.holding { await compute(request, cancellation: cancellation) }
    }

    /// - Parameter cancellation: passed on as far as here, as in code that means well.
    private func compute(_ request: Request, cancellation: CancellationToken) async {
        var state: UInt64 = 1
        for _ in 0..<max(1, Int(request.demand / .milliseconds(1))) {
            state = Computation.run(steps: Computation.stepsPerMillisecond, from: state)
            // Work whose result nobody looks at would be optimised away.
            request.meter.count(state == 0 ? 0 : 1)
            await Task.yield()
        }
    }
}
