package import WastedWorkResults
import WastedWorkStatistics

/// What it costs to ask at intervals: often costs checks, seldom costs orphaned work.
package struct PollingCurve: Sendable, Equatable {
    /// What works.
    package let kind: PollingKind
    /// Units of work of a request.
    package let units: Int
    /// Share of clients that leave while they are served.
    package let leaving: Double
    /// CPU of a request that never asks, in seconds.
    package let hold: Double
    /// By interval, ascending.
    package let points: [PollingCostPoint]

    init(_ reading: PollingReading, leaving: Double, _ estimator: inout CostEstimator) {
        let all = reading.points.flatMap(\.without)
        let hold = all.isEmpty ? 0 : all.reduce(0, +) / Double(all.count)
        self.init(
            kind: reading.kind,
            units: reading.units,
            leaving: leaving,
            hold: hold,
            points: reading.points.compactMap {
                PollingCostPoint($0, units: reading.units, hold: hold, leaving: leaving, &estimator)
            }
        )
    }

    /// A curve of known points.
    package init(kind: PollingKind, units: Int, leaving: Double, hold: Double, points: [PollingCostPoint]) {
        self.kind = kind
        self.units = units
        self.leaving = leaving
        self.hold = hold
        self.points = points
    }

    /// Seconds that one unit of work takes.
    package var unit: Double { hold / Double(units) }

    /// Seconds that one check takes: the median over the intervals at which the checks are told to cost anything (one
    /// in every iteration also costs what the compiler can no longer do); nil where there is none.
    package var check: Double? {
        let costs = points.filter(\.isEstablished).map { $0.overhead.value * Double($0.interval) / Double(units) }
        return costs.isEmpty ? nil : costs.sorted()[(costs.count - 1) / 2]
    }

    /// The point of least total cost.
    package var best: PollingCostPoint? {
        points.min { $0.total.value < $1.total.value }
    }

    /// Points whose total may be the least as well: their intervals overlap with the best one's. The best is one of them.
    package var contenders: [PollingCostPoint] {
        guard let best else { return [] }
        return points.filter { $0.interval == best.interval || $0.total.reachesDown(to: best.total) }
    }
}
