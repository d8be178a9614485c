import WastedWorkResults
import WastedWorkStatistics

/// How many pairs an inconclusive comparison would need.
struct PairsNeeded {
    let thresholds: Thresholds
    /// Largest p-value that establishes the effect.
    let significance: Double

    /// Pairs in all, more than there are; nil for a verdict that stands, and where the scatter is not known.
    func pairs(for comparison: Comparison) -> Int? {
        guard comparison.verdict == .inconclusive, let difference = comparison.difference else { return nil }
        guard let deviation = comparison.deviation, let baseline = comparison.baselineValue else { return nil }
        let required = RequiredPairs(
            least: max(thresholds.enoughPairs, difference.count + 1),
            significance: significance
        )
        return required.pairs(
            mean: difference.value,
            deviation: deviation,
            margin: thresholds[comparison.metric].margin(baseline: baseline)
        )
    }
}
