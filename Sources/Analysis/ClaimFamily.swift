import WastedWorkResults
import WastedWorkStatistics

/// The comparisons that a run's headline makes claims of, corrected for their number.
///
/// It is declared before anything is measured: of each scenario in which clients leave, the orphaned part of its
/// leading resource, and goodput. Their p-values are those of the paired t-test (of logarithms of ratios; of differences
/// where a value is 0), corrected by Holm's method; a claim of
/// the family must pass the corrected test and all that every verdict must pass. The sign-flip test, which supposes
/// nothing but symmetry, has steps too coarse to be corrected with few pairs: `pairsWithoutNormality` says how many
/// would do. What is not of the family keeps its uncorrected verdict.
package struct ClaimFamily: Sendable {
    /// A comparison of the family.
    struct Member: Hashable {
        let scenario: String
        let metric: Metric
    }

    /// How many comparisons were corrected together.
    package let size: Int
    /// Fewest pairs of any of its scenarios.
    package let pairs: Int
    /// Pairs with which the sign-flip test alone could establish one of so many.
    package let pairsWithoutNormality: Int
    private let adjusted: [Member: Double]
    private let thresholds: Thresholds

    /// - Parameters:
    ///   - scenarios: of the run, each with its comparisons.
    ///   - thresholds: what is established.
    init(_ scenarios: [JudgedScenario], thresholds: Thresholds) {
        let claims = scenarios.flatMap(\.claims)
        let adjusted = HolmCorrection.adjusted(claims.map { $0.comparison.contrast.flatMap(PairedTTest.pValue) ?? 1 })
        let members = claims.map { Member(scenario: $0.scenario, metric: $0.comparison.metric) }
        size = claims.count
        pairs = claims.map { $0.comparison.difference?.count ?? 0 }.min() ?? 0
        pairsWithoutNormality = SignFlipTest.fewestPairs(
            significance: thresholds.significance / Double(max(size, 1))
        )
        self.adjusted = Dictionary(zip(members, adjusted), uniquingKeysWith: max)
        self.thresholds = thresholds
    }

    /// The comparisons of a scenario, those of the family with their corrected verdicts.
    func corrected(_ scenario: JudgedScenario) -> [Comparison] {
        scenario.comparisons.map { comparison in
            let member = Member(scenario: scenario.description.name, metric: comparison.metric)
            return adjusted[member].map { comparison.corrected(to: $0, among: size, by: thresholds) } ?? comparison
        }
    }
}

extension Comparison {
    /// The same as one of a family: not established where the corrected p-value is too large.
    fileprivate func corrected(to pValue: Double, among size: Int, by thresholds: Thresholds) -> Comparison {
        var corrected = self
        corrected.adjustedPValue = pValue
        if isEstablished, pValue > thresholds.significance { corrected.verdict = .inconclusive }
        corrected.neededPairs = PairsNeeded(thresholds: thresholds).pairs(for: corrected, among: size)
        corrected.effect = Effect(corrected, thresholds: thresholds)
        return corrected
    }
}
