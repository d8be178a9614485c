import WastedWorkAnalysis
import WastedWorkResults

/// A figure to reach, its bounds and what was found, in one unit.
struct TargetText {
    let finding: TargetFinding

    /// What was found with its interval, or `?`.
    var found: String {
        finding.estimate.map(scale.textWithInterval) ?? "?"
    }

    /// `at most 10 ms`, `at least 95 %`, or both.
    var bounds: String {
        let lower = finding.target.atLeast.map { "at least \(bound($0))" }
        let upper = finding.target.atMost.map { "at most \(bound($0))" }
        return [lower, upper].compactMap { $0 }.joined(separator: ", ")
    }

    /// A bound is exact: zeros behind its point say nothing.
    private func bound(_ value: Double) -> String { scale.shortTextWithUnit(value) }

    /// The unit follows the bounds, which a reader knows.
    private var scale: Scale {
        let bounds = [finding.target.atLeast, finding.target.atMost].compactMap { $0 }
        return Scale(finding.unit, for: bounds)
    }
}
