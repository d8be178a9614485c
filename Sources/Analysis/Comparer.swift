import WastedWorkResults
import WastedWorkStatistics

/// Compares the arms of one scenario, metric by metric.
struct Comparer {
    private let table: PairTable
    private let seed: UInt64
    private let thresholds: Thresholds
    private var bootstraps: [Int: Bootstrap] = [:]

    /// - Parameters:
    ///   - table: trials of the scenario.
    ///   - seed: of whatever is drawn, so that a file always gives the same report.
    ///   - thresholds: what matters.
    init(_ table: PairTable, seed: UInt64, thresholds: Thresholds) {
        self.table = table
        self.seed = seed
        self.thresholds = thresholds
    }

    /// One comparison a metric, in display order.
    mutating func comparisons() -> [Comparison] {
        table.metrics.map { compare($0) }
    }

    private mutating func compare(_ metric: Metric) -> Comparison {
        let pair = pairedComparison(of: metric)
        var comparison = Comparison(
            metric: metric,
            arms: table.arms.compactMap { armEstimate($0, of: metric, in: pair) },
            baseline: table.baseline,
            candidate: table.candidate,
            difference: pair?.difference,
            ratio: pair?.ratio,
            pValue: pair?.pValue,
            contrast: pair?.contrast,
            deviation: pair?.deviation,
            margin: pair.map { margin(of: metric, baseline: $0.baseline.value) },
            verdict: isComparable(metric) ? Judge(thresholds: thresholds).verdict(on: pair, of: metric) : nil,
            warnings: ComparisonDoubts(table: table, thresholds: thresholds).warnings(about: metric)
        )
        comparison.neededPairs = PairsNeeded(thresholds: thresholds).pairs(for: comparison, among: 1)
        comparison.effect = Effect(comparison, thresholds: thresholds)
        return comparison
    }

    private func margin(of metric: Metric, baseline: Double) -> Margin {
        Margin(thresholds[metric], of: metric.unit, baseline: baseline)
    }

    /// False with one arm, and where an arm gave results but never this figure: cancellation latency, say, where
    /// nothing is cancelled.
    private func isComparable(_ metric: Metric) -> Bool {
        guard let candidate = table.candidate else { return false }
        return [table.baseline, candidate].allSatisfy { arm in
            table.trials(of: arm).isEmpty || !table.values(of: metric, in: arm).isEmpty
        }
    }

    private mutating func pairedComparison(of metric: Metric) -> PairedComparison? {
        guard let candidate = table.candidate else { return nil }
        let (first, second) = table.pairedValues(of: metric, in: table.baseline, candidate)
        guard let baseline = Sample(first), let candidate = Sample(second) else { return nil }
        let bootstrap = bootstrap(for: baseline.count)
        return PairedComparison(baseline: baseline, candidate: candidate, bootstrap: bootstrap, seed: seed)
    }

    /// The arms compared are estimated from complete pairs, so that the difference is that of the figures shown.
    private mutating func armEstimate(_ arm: String, of metric: Metric, in pair: PairedComparison?) -> ArmEstimate? {
        if let pair, arm == table.baseline { return ArmEstimate(arm: arm, estimate: pair.baseline) }
        if let pair, arm == table.candidate { return ArmEstimate(arm: arm, estimate: pair.candidate) }
        guard let sample = Sample(table.values(of: metric, in: arm)) else { return nil }
        return ArmEstimate(arm: arm, estimate: bootstrap(for: sample.count).amount(of: sample))
    }

    /// Enumerating resamples costs more than using them: once for each number of values.
    private mutating func bootstrap(for size: Int) -> Bootstrap {
        if let known = bootstraps[size] { return known }
        let bootstrap = Bootstrap(size: size, level: thresholds.level, seed: seed)
        bootstraps[size] = bootstrap
        return bootstrap
    }
}
