package import WastedWorkResults
import WastedWorkStatistics

/// The control in which every client stays, so that the arms have no reason to differ.
package struct PatientControl: Sendable {
    /// Metrics in which they do nevertheless.
    package let differing: [Metric]
    /// How many metrics were judged.
    package let judged: Int
    /// Whether there were pairs enough to see a difference.
    package let isConclusive: Bool
    /// Share of figures that chance alone makes differ, at most: the greatest attainable p-value that still passes.
    package let chance: Double

    init(_ comparisons: [Comparison], pairs: Int, thresholds: Thresholds) {
        let judged = comparisons.filter { $0.verdict != nil && $0.difference != nil }
        self.differing = judged.filter(\.isEstablished).map(\.metric)
        self.judged = judged.count
        self.isConclusive = pairs >= thresholds.enoughPairs
        self.chance = SignFlipTest.chance(pairs: max(pairs, 1), significance: thresholds.significance)
    }

    /// What chance may do, as the end of a sentence: `chance alone can make one in 32 differ (up to about 7 of 234)`.
    static func chance(_ controls: [PatientControl]) -> String {
        let share = controls.map(\.chance).max() ?? 0
        guard share > 0 else { return "chance alone makes none differ" }
        let judged = controls.reduce(0) { $0 + $1.judged }
        let expected = controls.reduce(0) { $0 + $1.chance * Double($1.judged) }
        let rate = "chance alone can make one in \(Numeral.whole((1 / share).rounded())) differ"
        return rate + (expected < 0.5 ? "" : " (up to about \(Numeral.whole(expected.rounded())) of \(judged))")
    }
}
