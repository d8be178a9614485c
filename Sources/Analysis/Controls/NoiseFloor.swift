package import WastedWorkResults
import WastedWorkStatistics

/// What an arm shows against itself: a difference no larger than this is what chance gives.
///
/// Of the control that runs one arm twice, by metric: how far from 0 the difference of the two means gets in 95 % of
/// repetitions with as many pairs, as a share of the mean.
package struct NoiseFloor: Sendable, Equatable {
    /// Name of the control.
    package let scenario: String
    /// Share of repetitions whose difference stays within it.
    package let level: Double
    private let shares: [String: Double]

    /// Largest usual difference of a metric, as a share of its mean; nil where it was not measured or is 0.
    package func share(of metric: Metric) -> Double? {
        shares[metric.name]
    }

    /// Metrics that it has a share of, in display order.
    package var metrics: [Metric] {
        Metric.catalogue.filter { shares[$0.name] != nil }
    }

    /// Of the first scenario that runs an arm twice; nil where none does, or too few pairs of it are complete.
    init?(_ run: Run, thresholds: Thresholds) {
        let doubled = run.scenarios.first { $0.arms.contains(Self.second) && $0.arms.contains(Self.first) }
        guard let doubled else { return nil }
        let table = PairTable(doubled, in: run)
        let found = table.metrics.filter { $0.polarity != .neutral }.compactMap { metric in
            Self.share(table.pairedValues(of: metric, in: Self.first, Self.second), thresholds).map {
                (metric.name, $0)
            }
        }
        guard !found.isEmpty else { return nil }
        scenario = doubled.name
        level = thresholds.level
        shares = Dictionary(uniqueKeysWithValues: found)
    }

    private static let first = "withoutCancellation"
    private static let second = "withoutCancellationAgain"

    private static func share(_ values: ([Double], [Double]), _ thresholds: Thresholds) -> Double? {
        let (one, other) = values
        guard one.count >= thresholds.enoughPairs, let all = Sample(one + other), all.mean > 0 else { return nil }
        let differences = Sample(zip(one, other).map { $1 - $0 })
        return differences.map { StudentInterval.chance(in: $0, level: thresholds.level) / all.mean }
    }
}
