package import WastedWorkResults
package import WastedWorkStatistics

/// What a run says of a figure that the suite sets itself to reach.
package struct TargetFinding: Sendable {
    /// Whether it did.
    package enum Standing: String, Sendable {
        case reached
        case missed
        /// The scenario was not run, or has no value.
        case unknown
    }

    /// What was to be reached.
    package let target: Target
    /// Mean over the pairs that have every value; nil where none has.
    package let estimate: Estimate?
    /// Unit of the estimate and of the bounds.
    package let unit: Unit
    /// The estimate against the bounds; its interval does not count.
    package let standing: Standing

    init(_ target: Target, in run: Run, thresholds: Thresholds) {
        let sample = Sample(Self.values(of: target, in: run))
        let estimate = sample.map { sample in
            let bootstrap = Bootstrap(size: sample.count, level: thresholds.level, seed: run.seed)
            return target.minus == nil ? bootstrap.amount(of: sample) : bootstrap.mean(of: sample)
        }
        self.target = target
        self.estimate = estimate
        self.unit = Self.unit(of: target)
        self.standing = Self.standing(of: estimate, against: target)
    }

    private static func standing(of estimate: Estimate?, against target: Target) -> Standing {
        guard let value = estimate?.value else { return .unknown }
        let isWithin = value <= target.atMost ?? .infinity && value >= target.atLeast ?? -.infinity
        return isWithin ? .reached : .missed
    }

    /// One value a pair: metric, less that of the other scenario, over the divisor.
    private static func values(of target: Target, in run: Run) -> [Double] {
        guard let table = table(of: target.scenario, in: run) else { return [] }
        let other = target.minus.map { self.table(of: $0, in: run) }
        return table.pairs.compactMap { pair in
            guard var value = table.value(of: metric(target.metric), in: target.arm, pair: pair) else { return nil }
            if let other {
                guard let less = other?.value(of: metric(target.metric), in: target.arm, pair: pair) else { return nil }
                value -= less
            }
            guard let per = target.per else { return value }
            guard let divisor = table.value(of: metric(per), in: target.arm, pair: pair), divisor > 0 else {
                return nil
            }
            return value / divisor
        }
    }

    private static func table(of scenario: String, in run: Run) -> PairTable? {
        run.scenarios.first { $0.name == scenario }.map { PairTable($0, in: run) }
    }

    /// A quotient of equal units is a share; one by a count keeps its unit, each.
    private static func unit(of target: Target) -> Unit {
        let unit = metric(target.metric).unit
        guard let per = target.per.map({ metric($0).unit }) else { return unit }
        if per == unit { return .fraction }
        return per == .count ? unit : .unspecified
    }

    private static func metric(_ name: String) -> Metric {
        Metric.named(name) ?? Metric(name, unit: .unspecified, polarity: .neutral, summary: "")
    }
}
