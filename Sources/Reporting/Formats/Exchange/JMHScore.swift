import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A metric of one arm as JMH writes one: the mean over forks, its interval, and the value of each fork.
struct JMHScore {
    /// What was measured.
    let metric: Metric
    /// One a fork, which is a trial.
    let values: [Double]
    private let estimate: FiniteEstimate

    /// nil where the arm has no value.
    init?(_ comparison: Comparison, arm: String, values: [Double]) {
        guard let estimate = FiniteEstimate(comparison.estimate(of: arm)), !values.isEmpty else { return nil }
        self.metric = comparison.metric
        self.values = values
        self.estimate = estimate
    }

    /// `scoreError` is absent with a single fork, where `scoreConfidence`, which viewers cannot do without, is the value
    /// twice.
    var json: JSONText {
        let ends = estimate.interval.map { [$0.low, $0.high] } ?? [values.min() ?? 0, values.max() ?? 0]
        let error: ExchangeJSON.Member? = estimate.margin.map { ("scoreError", .number($0)) }
        let always: [ExchangeJSON.Member] = [
            ("score", .number(estimate.value)),
            ("scoreConfidence", .list(ends.map { .number($0) })),
            ("scorePercentiles", .object(Self.percentiles.map { ($0.name, .number(percentile($0.rank))) })),
            ("scoreUnit", .text(unit)),
            ("rawData", .list(values.map { .list([.number($0)]) })),
        ]
        return .object(always + [error].compactMap { $0 })
    }

    /// JMH's own set.
    private static let percentiles: [(name: String, rank: Double)] = [
        ("0.0", 0), ("50.0", 50), ("90.0", 90), ("95.0", 95), ("99.0", 99), ("99.9", 99.9), ("99.99", 99.99),
        ("99.999", 99.999), ("99.9999", 99.9999), ("100.0", 100),
    ]

    /// As JMH estimates it: at position p·(n + 1)/100 of the sorted values, in between by proportion.
    private func percentile(_ rank: Double) -> Double {
        let sorted = values.sorted()
        let position = rank / 100 * Double(sorted.count + 1)
        if position < 1 { return sorted[0] }
        if position >= Double(sorted.count) { return sorted[sorted.count - 1] }
        let below = Int(position)
        let share = position - Double(below)
        return sorted[below - 1] * (1 - share) + sorted[below] * share
    }

    /// An operation is a trial; the suite's own work units have no name here.
    private var unit: String {
        switch metric.unit {
        case .seconds, .coreSeconds: "s/op"
        case .bytes: "B/op"
        case .byteSeconds: "B*s/op"
        case .count: "#/op"
        case .perSecond: "ops/s"
        case .fraction: "fraction"
        case .ratio: "ratio"
        case .workUnits: "units/op"
        case .unspecified: ""
        }
    }
}
