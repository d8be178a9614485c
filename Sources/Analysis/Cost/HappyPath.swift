import WastedWorkResults
package import WastedWorkStatistics

/// Requests of one workload whose clients all stay: the arms must cost the same.
package struct HappyPath: Sendable, Equatable {
    /// Name of the scenario.
    package let scenario: String
    /// Core-seconds a request; nil where no pair has them.
    package let cpu: PairedComparison?
    /// Seconds a request holds its connection; nil where no pair has them.
    package let hold: PairedComparison?
    /// Share that the machinery of cancellation, which both arms carry, has of a request's CPU.
    package let machineryShare: Double?
    /// Pairs of which a trial failed.
    package let failedPairs: Int

    init(
        _ scenario: ScenarioDescription,
        in run: Run,
        machinery: Double?,
        _ estimator: inout CostEstimator
    ) {
        let table = PairTable(scenario, in: run)
        self.scenario = scenario.name
        let cpu = Self.perRequest([.cpuUseful, .cpuDoomed, .cpuOrphaned], table, &estimator)
        self.cpu = cpu
        hold = Self.perRequest([.holdTotal], table, &estimator)
        machineryShare = machinery.flatMap { cost in
            cpu.flatMap { $0.baseline.value > 0 ? cost / $0.baseline.value : nil }
        }
        failedPairs = table.pairs.count - table.complete([table.baseline, table.candidate ?? table.baseline]).count
    }

    /// The sum of the metrics over the attempts, in the pairs that have all of them in both arms.
    private static func perRequest(
        _ metrics: [Metric],
        _ table: PairTable,
        _ estimator: inout CostEstimator
    ) -> PairedComparison? {
        guard let candidate = table.candidate else { return nil }
        let values = table.pairs.compactMap { pair -> (Double, Double)? in
            guard let first = value(metrics, table, table.baseline, pair),
                let second = value(metrics, table, candidate, pair)
            else { return nil }
            return (first, second)
        }
        return estimator.comparison(values.map(\.0), values.map(\.1))
    }

    private static func value(_ metrics: [Metric], _ table: PairTable, _ arm: String, _ pair: Int) -> Double? {
        guard let attempts = table.value(of: .attempts, in: arm, pair: pair), attempts > 0 else { return nil }
        var sum = 0.0
        for metric in metrics {
            guard let value = table.value(of: metric, in: arm, pair: pair) else { return nil }
            sum += value
        }
        return sum / attempts
    }
}

extension PairedComparison {
    /// True when the interval excludes 0 and chance alone would rarely give such a difference.
    package var isEstablished: Bool {
        guard let pValue, let interval = difference.interval else { return false }
        return interval.excludesZero && pValue <= 0.05
    }
}
