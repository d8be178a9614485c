import WastedWork

/// Work that is over before a cancellation could reach it: about 20 µs, with one look at the token before it.
struct ShortWork: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try cancellation.check()
        request.meter.holding {
            let state = Computation.run(steps: Computation.stepsPerMillisecond / 50)
            request.meter.count(state == 0 ? 0 : 1)
        }
    }
}
