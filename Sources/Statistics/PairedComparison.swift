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

    /// - Parameters:
    ///   - baseline: one value a pair.
    ///   - candidate: one value a pair, in the same order.
    ///   - bootstrap: made for as many values as there are pairs.
    ///   - seed: of the sign-flip test, where there are too many pairs to enumerate.
    /// - Precondition: both samples and the bootstrap are of one size.
    package init(baseline: Sample, candidate: Sample, bootstrap: Bootstrap, seed: UInt64) {
        precondition(baseline.count == candidate.count, "a comparison needs pairs")
        let baselineMeans = bootstrap.means(of: baseline)
        let candidateMeans = bootstrap.means(of: candidate)
        let differences = zip(candidate.values, baseline.values).map { $0 - $1 }
        self.baseline = bootstrap.estimate(baseline.mean, from: baselineMeans)
        self.candidate = bootstrap.estimate(candidate.mean, from: candidateMeans)
        self.difference = bootstrap.estimate(
            candidate.mean - baseline.mean,
            from: zip(candidateMeans, baselineMeans).map { $0 - $1 }
        )
        self.ratio = Self.ratio(baseline, candidate, baselineMeans, candidateMeans, bootstrap)
        // Finite values can be further apart than a double holds; nothing is established then.
        let isTestable = differences.count > 1 && differences.allSatisfy(\.isFinite)
        self.pValue =
            isTestable ? Sample(differences).map { SignFlipTest.pValue(of: $0, seed: seed) } : nil
    }

    /// A resample whose baseline is 0 counts as infinite, so that an interval which would need it is not given.
    private static func ratio(
        _ baseline: Sample,
        _ candidate: Sample,
        _ baselineMeans: [Double],
        _ candidateMeans: [Double],
        _ bootstrap: Bootstrap
    ) -> Estimate? {
        guard baseline.mean > 0, baseline.minimum >= 0, candidate.minimum >= 0 else { return nil }
        let ratios = zip(candidateMeans, baselineMeans).map { $1 > 0 ? $0 / $1 : .infinity }
        return bootstrap.estimate(candidate.mean / baseline.mean, from: ratios)
    }
}
