import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A verdict in one line, with the figures that it rests on.
struct VerdictText {
    private let scenario: ScenarioDescription
    private let comparison: Comparison

    init(_ scenario: ScenarioDescription, _ comparison: Comparison) {
        self.scenario = scenario
        self.comparison = comparison
    }

    /// Whether it is one of the headline's claims.
    var isClaim: Bool { comparison.isCorrected }

    /// `regressed, not corrected for the number of comparisons: cpu.doomed 83 ms in withoutCancellation, …`.
    var sentence: String {
        let change = ChangeText(comparison: comparison).text
        return "\(verdict): \(([comparison.metric.name] + [figures]).joined(separator: " ")) (\(change))"
    }

    private var verdict: String {
        let word = comparison.verdict?.rawValue ?? "not judged"
        return comparison.isEstablished && !isClaim ? "\(word), not corrected for the number of comparisons" : word
    }

    private var figures: String {
        let values = comparison.arms.map(\.estimate.value)
        let scale = Scale(comparison.metric.unit, for: values, workUnit: scenario.workUnit)
        let compared = [comparison.baseline, comparison.candidate].compactMap { $0 }
        return compared.map { arm in
            let value = comparison.estimate(of: arm).map { scale.textWithUnit($0.value) } ?? "?"
            return "\(value) in \(arm)"
        }.joined(separator: ", ")
    }
}
