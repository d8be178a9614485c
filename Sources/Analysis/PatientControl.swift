package import WastedWorkResults

/// The control in which every client stays, so that the arms have no reason to differ.
package struct PatientControl: Sendable {
    /// Metrics in which they do nevertheless.
    package let differing: [Metric]
    /// How many metrics were judged.
    package let judged: Int
    /// Whether there were pairs enough to see a difference.
    package let isConclusive: Bool

    init(_ comparisons: [Comparison], pairs: Int, thresholds: Thresholds) {
        let judged = comparisons.filter { $0.verdict != nil && $0.difference != nil }
        self.differing = judged.filter(\.isEstablished).map(\.metric)
        self.judged = judged.count
        self.isConclusive = pairs >= thresholds.enoughPairs
    }
}
