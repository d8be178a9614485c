// Statistics turns repeated values into statements with a known error. It is pure: it knows no benchmark, file or
// clock, and refuses to say more than a sample holds (no interval of one value, no ratio to 0). It imports nothing
// of ours; Analysis is its only user.

/// Two arms that were run in pairs, one against the other.
///
/// The pair is the unit: resampling draws whole pairs, so what both arms of a pair share (the load plan, the state
/// of the machine) cancels out.
package struct PairedComparison: Sendable, Equatable {
    /// Mean of the first arm.
    package let baseline: Estimate
    /// Mean of the arm judged against it.
    package let candidate: Estimate
    /// Mean of candidate less baseline.
    package let difference: Estimate
    /// Total of the candidate over total of the baseline; nil unless the baseline's total is above 0 and no value
    /// is negative.
    package let ratio: Estimate?
    /// Of the exact sign-flip test; nil for a single pair.
    package let pValue: Double?
    /// What `PairedTTest` tests: the logarithms of the ratios, or the differences; nil where one is not finite.
    package let contrast: Sample?
    /// Standard deviation of the differences; nil for a single pair.
    package let deviation: Double?

    /// - Parameters:
    ///   - baseline: one value a pair.
    ///   - candidate: one value a pair, in the same order.
    ///   - bootstrap: made for as many values as there are pairs.
    ///   - seed: of the sign-flip test, where there are too many pairs to enumerate.
    /// - Precondition: both samples and the bootstrap are of one size.
    package init(baseline: Sample, candidate: Sample, bootstrap: Bootstrap, seed: UInt64) {
        precondition(baseline.count == candidate.count, "a comparison needs pairs")
        let values = zip(candidate.values, baseline.values).map { $0 - $1 }
        // Finite values can be further apart than a double holds; nothing is established then.
        let differences = values.allSatisfy(\.isFinite) ? Sample(values) : nil
        let isTestable = values.count > 1
        self.baseline = bootstrap.amount(of: baseline)
        self.candidate = bootstrap.amount(of: candidate)
        self.difference =
            differences.map { bootstrap.mean(of: $0) }
            ?? Estimate(value: candidate.mean - baseline.mean, interval: nil, count: values.count)
        self.ratio = Self.hasRatio(baseline, candidate) ? bootstrap.ratio(of: candidate, to: baseline) : nil
        self.pValue = isTestable ? differences.map { SignFlipTest.pValue(of: $0, seed: seed) } : nil
        self.contrast = PairedTTest.contrast(of: candidate, to: baseline)
        self.deviation = differences?.standardDeviation
    }

    private static func hasRatio(_ baseline: Sample, _ candidate: Sample) -> Bool {
        baseline.mean > 0 && baseline.minimum >= 0 && candidate.minimum >= 0
    }
}
