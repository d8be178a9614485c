package import WastedWorkResults
package import WastedWorkStatistics

/// One metric of one scenario: its value in each arm, and what the last arm changes against the first.
package struct Comparison: Sendable {
    /// What was measured.
    package let metric: Metric
    /// Arms that have a value, in display order.
    package let arms: [ArmEstimate]
    /// First arm of the scenario.
    package let baseline: String
    /// Last arm; nil in a scenario of one arm.
    package let candidate: String?
    /// Candidate less baseline; nil when no pair has both.
    package let difference: Estimate?
    /// Candidate over baseline; nil when the baseline is 0 or no pair has both.
    package let ratio: Estimate?
    /// Of the sign-flip test; nil with fewer than two pairs.
    package let pValue: Double?
    /// What the paired t-test tests: logarithms of ratios, or differences; nil when no pair has both values.
    package let contrast: Sample?
    /// Standard deviation of the differences; nil with fewer than two pairs.
    package let deviation: Double?
    /// The difference from which on it matters; nil when no pair has both.
    package let margin: Margin?
    /// nil for a neutral metric, in a scenario of one arm, and where an arm never has the metric.
    package internal(set) var verdict: Verdict?
    /// The same, finer; nil where there is no verdict.
    package internal(set) var effect: Effect?
    /// What to doubt about this figure in particular.
    package let warnings: [Warning]
    /// Of the paired t-test, corrected for the number of claims; nil for what is not of the run's `ClaimFamily`.
    package internal(set) var adjustedPValue: Double?
    /// Pairs in all that an inconclusive comparison would need; `RequiredPairs.limit` + 1 stands for more.
    package internal(set) var neededPairs: Int?

    /// Share of the baseline that the candidate saves: 1 − ratio.
    package var saving: Estimate? { ratio?.complement }

    /// The estimate of an arm, or nil where it has none.
    package func estimate(of arm: String?) -> Estimate? {
        arms.first { $0.arm == arm }?.estimate
    }

    /// The baseline's value, or nil where it has none.
    package var baselineValue: Double? { estimate(of: baseline)?.value }

    /// The candidate's value, or nil where it has none.
    package var candidateValue: Double? { estimate(of: candidate)?.value }

    /// True when it is one of the claims that are corrected for their number.
    package var isCorrected: Bool { adjustedPValue != nil }

    /// True when improved or regressed.
    package var isEstablished: Bool { verdict == .improved || verdict == .regressed }
}
