import WastedWorkResults

/// Requests of growing service time at one share of leaving clients, with the machinery and without.
struct BreakEvenSweep: Sendable {
    /// Shares of leaving clients that are tried.
    static let shares = [0.01, 0.05, 0.2]
    /// Planned service times in seconds.
    static let times = [0.1e-6, 0.3e-6, 1e-6, 3e-6, 10e-6, 30e-6, 100e-6]

    let leaving: Double
    let contrasts: [Contrast]

    /// - Parameters:
    ///   - leaving: share of the clients that leave.
    ///   - speed: of this machine.
    ///   - seed: of who leaves when.
    init(leaving: Double, speed: SpinSpeed, seed: UInt64) {
        self.leaving = leaving
        // The fewest requests of which that share leaves, once in every slice.
        let requests = Int((Double(ServicePlan.slices) / leaving).rounded())
        let plan = ServicePlan(leaving: leaving, requests: requests, seed: seed)
        contrasts = Self.times.map { time in
            let steps = speed.steps(lasting: time / Double(ServicePlan.slices))
            let sink = Sink()
            return Contrast(
                granule: requests,
                with: CancellableService(steps: steps, sink: sink).loop(plan),
                without: PlainService(steps: steps, sink: sink).loop(plan)
            )
        }
    }

    /// The raw values of the sweep.
    func reading(_ readings: [ContrastReading]) -> SweepReading {
        SweepReading(
            leaving: leaving,
            recovered: ServicePlan.recovered,
            points: readings.map { SweepPoint(without: $0.without, with: $0.with) }
        )
    }
}
