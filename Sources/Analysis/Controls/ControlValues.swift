import WastedWorkResults

/// The figures that controls look at, of one scenario, pair by pair.
struct ControlValues {
    private let table: PairTable

    /// nil when the run has no such scenario.
    init?(_ scenario: String, in run: Run) {
        guard let description = run.scenarios.first(where: { $0.name == scenario }) else { return nil }
        table = PairTable(description, in: run)
    }

    /// A figure's value by pair; pairs that do not have it are left out.
    func values(of figure: ControlledFigure, in arm: String) -> [Int: Double] {
        let found = table.pairs.compactMap { pair in
            value(of: figure, in: arm, pair: pair).map { (pair, $0) }
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// Judged metrics that both arms have, in display order.
    func judgedMetrics(in first: String, _ second: String) -> [Metric] {
        table.metrics.filter { metric in
            metric.polarity != .neutral && !table.pairedValues(of: metric, in: first, second).0.isEmpty
        }
    }

    /// Counts of any arm that must be 0 and are not, with their sums.
    var brokenCounts: [(metric: Metric, count: Double)] {
        [Metric.leasesLeaked, .strayCancels, .stuckWaiters].compactMap { metric in
            let count = table.arms.flatMap { table.values(of: metric, in: $0) }.reduce(0, +)
            return count == 0 ? nil : (metric, count)
        }
    }

    private func value(of figure: ControlledFigure, in arm: String, pair: Int) -> Double? {
        guard let value = table.value(of: Metric.listed(figure.metric), in: arm, pair: pair) else { return nil }
        guard let per = figure.per else { return value }
        guard let divisor = table.value(of: Metric.listed(per), in: arm, pair: pair), divisor > 0 else { return nil }
        return value / divisor
    }
}

extension Metric {
    /// The catalogue's metric of that name, or one that nothing is known of.
    static func listed(_ name: String) -> Metric {
        named(name) ?? Metric(name, unit: .unspecified, polarity: .neutral, summary: "")
    }
}

extension ControlledFigure {
    /// A quotient of equal units is a share; one by a count keeps its unit, each.
    var unit: Unit {
        let unit = Metric.listed(metric).unit
        guard let per = per.map({ Metric.listed($0).unit }) else { return unit }
        if per == unit { return .fraction }
        return per == .count ? unit : .unspecified
    }
}
