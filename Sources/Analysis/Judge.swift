import WastedWorkResults
import WastedWorkStatistics

/// Turns a paired comparison into a verdict.
///
/// An effect is established when three things hold: the interval of the difference excludes 0, the sign-flip test
/// gives p ≤ 5 %, and the effect passes the absolute and the relative threshold. Nothing established, and an
/// interval within the thresholds: unchanged. Otherwise, and with fewer pairs than can establish an effect, the
/// pairs do not say: the interval of a few is too narrow to rule one out. A baseline of 0 leaves the absolute threshold
/// alone. What the run claims in its headline must pass a correction as well, see `ClaimFamily`.
struct Judge {
    let thresholds: Thresholds

    /// - Parameters:
    ///   - comparison: nil when no pair was complete.
    ///   - metric: what was compared.
    /// - Returns: nil for a neutral metric.
    func verdict(on comparison: PairedComparison?, of metric: Metric) -> Verdict? {
        guard metric.polarity != .neutral else { return nil }
        guard let comparison, let interval = comparison.difference.interval else { return .inconclusive }
        guard comparison.difference.count >= thresholds.enoughPairs else { return .inconclusive }
        let margin = thresholds[metric].margin(baseline: comparison.baseline.value)
        if isEstablished(comparison, interval, margin) {
            let isLower = comparison.difference.value < 0
            return isLower == (metric.polarity == .lowerIsBetter) ? .improved : .regressed
        }
        return interval.isWithin(margin: margin) ? .unchanged : .inconclusive
    }

    private func isEstablished(
        _ comparison: PairedComparison,
        _ interval: ConfidenceInterval,
        _ margin: Double
    ) -> Bool {
        guard let pValue = comparison.pValue, pValue <= thresholds.significance else { return false }
        return interval.excludesZero && abs(comparison.difference.value) > margin
    }
}
