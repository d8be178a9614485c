import WastedWorkResults
import WastedWorkStatistics

/// How many pairs an inconclusive comparison would need.
struct PairsNeeded {
    let thresholds: Thresholds

    /// Pairs in all, more than there are; nil for a verdict that stands, and where the scatter is not known.
    ///
    /// - Parameters:
    ///   - comparison: judged.
    ///   - size: comparisons that are corrected together with it, 1 where it is not corrected.
    func pairs(for comparison: Comparison, among size: Int) -> Int? {
        guard comparison.verdict == .inconclusive, let difference = comparison.difference else { return nil }
        guard let deviation = comparison.deviation, let baseline = comparison.baselineValue else { return nil }
        let least = max(thresholds.enoughPairs, difference.count + 1)
        let margin = thresholds[comparison.metric].margin(baseline: baseline)
        let pairs = RequiredPairs(least: least, significance: thresholds.significance)
            .pairs(mean: difference.value, deviation: deviation, margin: margin)
        guard abs(difference.value) > margin else { return pairs }
        return max(pairs, corrected(comparison, among: size, least: least))
    }

    /// Those that the corrected t-test of a claim would need.
    private func corrected(_ comparison: Comparison, among size: Int, least: Int) -> Int {
        guard size > 1, let contrast = comparison.contrast, let deviation = contrast.standardDeviation else { return 0 }
        return RequiredPairs(least: least, significance: thresholds.significance / Double(size))
            .pairs(mean: contrast.mean, deviation: deviation, margin: 0)
    }
}
