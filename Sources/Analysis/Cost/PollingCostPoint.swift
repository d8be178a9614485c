import WastedWorkResults
package import WastedWorkStatistics

/// What asking at one interval costs a request, in seconds of CPU.
package struct PollingCostPoint: Sendable, Equatable {
    /// Units of work from one check to the next.
    package let interval: Int
    /// What the checks cost.
    package let overhead: Estimate
    /// Work done for a client that has left, until it is noticed: the mean over planned departures.
    package let orphaned: Double
    /// Overhead, and the orphaned work of the clients that leave.
    package let total: Estimate

    /// A known point.
    package init(interval: Int, overhead: Estimate, orphaned: Double, total: Estimate) {
        self.interval = interval
        self.overhead = overhead
        self.orphaned = orphaned
        self.total = total
    }

    init?(
        _ point: PollingPoint,
        units: Int,
        hold: Double,
        leaving: Double,
        _ estimator: inout CostEstimator
    ) {
        let overheads = zip(point.with, point.without).map { $0 - $1 }
        guard units > 0, !point.orphaned.isEmpty, let overhead = estimator.mean(overheads) else { return nil }
        let late = point.orphaned.reduce(0, +) / Double(point.orphaned.count) * hold / Double(units)
        guard let total = estimator.mean(overheads.map { $0 + leaving * late }) else { return nil }
        self.init(interval: point.interval, overhead: overhead, orphaned: late, total: total)
    }

    /// True when the interval of the overhead lies above 0.
    package var isEstablished: Bool { overhead.value > 0 && (overhead.interval?.excludesZero ?? false) }
}

extension Estimate {
    /// Whether the truth may lie as low as another's: by their intervals, or by the values where there are none.
    func reachesDown(to other: Estimate) -> Bool {
        (interval?.low ?? value) <= (other.interval?.high ?? other.value)
    }
}
