package import WastedWorkResults
import WastedWorkStatistics

/// The control in which every client stays, so that the arms have no reason to differ.
package struct PatientControl: Sendable {
    /// Metrics in which they do nevertheless.
    package let differing: [Metric]
    /// How many metrics were judged that are not the same in every pair of both arms: nothing could be seen in the others.
    package let varying: Int
    /// How many of these are too noisy to say whether they differ by as much as matters.
    package let open: Int
    /// Whether there were pairs enough to see a difference.
    package let isConclusive: Bool
    /// Share of figures that chance alone makes differ, at most: the greatest attainable p-value that still passes.
    package let chance: Double

    init(_ comparisons: [Comparison], pairs: Int, thresholds: Thresholds) {
        let varying = comparisons.filter { $0.verdict != nil && $0.difference != nil && !$0.isEqual }
        self.differing = varying.filter(\.isEstablished).map(\.metric)
        self.varying = varying.count
        self.open = varying.count { $0.verdict == .inconclusive }
        self.isConclusive = pairs >= thresholds.enoughPairs
        self.chance = SignFlipTest.chance(pairs: max(pairs, 1), significance: thresholds.significance)
    }

    /// `of 82 figures that vary, 0 differ and 29 are too noisy to say`.
    package static func told(_ controls: [PatientControl]) -> String {
        let varying = controls.reduce(0) { $0 + $1.varying }
        let differing = controls.reduce(0) { $0 + $1.differing.count }
        let open = controls.reduce(0) { $0 + $1.open }
        let figures = "of \(Numeral.counted(varying, "figure")) that \(varying == 1 ? "varies" : "vary")"
        return "\(figures), \(differing) \(differing == 1 ? "differs" : "differ")"
            + (open > 0 ? " and \(open) \(open == 1 ? "is" : "are") too noisy to say" : "")
    }

    /// What chance may do, as the end of a sentence: `chance alone can make one in 32 differ (up to about 7 of 234)`.
    static func chance(_ controls: [PatientControl]) -> String {
        let share = controls.map(\.chance).max() ?? 0
        guard share > 0 else { return "chance alone makes none differ" }
        let varying = controls.reduce(0) { $0 + $1.varying }
        let expected = controls.reduce(0) { $0 + $1.chance * Double($1.varying) }
        let rate = "chance alone can make one in \(Numeral.whole((1 / share).rounded())) differ"
        return rate + (expected < 0.5 ? "" : " (up to about \(Numeral.whole(expected.rounded())) of \(varying))")
    }
}
