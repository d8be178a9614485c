package import WastedWorkResults

/// What the raw values of a cost measurement say. The same values always give the same analysis.
package struct CostAnalysis: Sendable {
    /// What each call costs, in the order of the readings.
    package let primitives: [PrimitiveCost]
    /// From which service time on cancellation pays, by share of leaving clients.
    package let breakEvens: [BreakEven]
    /// What polling costs, by interval.
    package let polling: [PollingCurve]
    /// Requests of clients who all stay, by workload.
    package let happyPaths: [HappyPath]

    /// - Parameters:
    ///   - readings: raw values of the calls, sweeps and polls.
    ///   - run: trials of patient clients; nil where none were run.
    ///   - leaving: share of clients that leave while served, for the cost of polling.
    ///   - seed: of the resampling.
    package init(_ readings: CostReadings, patients run: Run?, leaving: Double, seed: UInt64) {
        var estimator = CostEstimator(seed: seed)
        let primitives = PrimitiveCost.all(of: readings.primitives, &estimator)
        self.primitives = primitives
        breakEvens = readings.sweeps.map { BreakEven($0, primitives, &estimator) }
        polling = readings.polling.map { PollingCurve($0, leaving: leaving, &estimator) }
        happyPaths =
            run.map { run in
                run.scenarios.map { HappyPath($0, in: run, machinery: primitives[.requestPath], &estimator) }
            } ?? []
    }
}
