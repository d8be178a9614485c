import WastedWork

/// Items of about a quarter of a millisecond, between which a token is looked at now and then.
struct CheckingLoop: Workload {
    private static let item = Duration.microseconds(250)

    let itemsPerCheck: Int

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await request.meter.holding {
            for item in 0..<max(1, Int(request.demand / Self.item)) {
                if item % itemsPerCheck == 0 { try cancellation.check() }
                compute(for: Self.item)
                request.meter.count(1)
                await Task.yield()
            }
        }
    }

    /// By the clock, so that an item takes as long on every machine.
    private func compute(for time: Duration) {
        let end = ContinuousClock.now + time
        while ContinuousClock.now < end {}
    }
}
