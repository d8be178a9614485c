import WastedWorkAnalysis
import WastedWorkResults

/// The metrics of one arm of a scenario, and which of them leads.
struct JMHScores {
    /// What was spent on clients who had left, of the resource by which the scenario is judged.
    let primary: JMHScore
    /// The others with a direction, in the order of the catalogue.
    let secondary: [JMHScore]

    /// nil where the arm has no figure.
    init?(_ scenario: ScenarioAnalysis, arm: String, _ lookup: TrialLookup) {
        let scores = scenario.comparisons.filter { $0.metric.polarity != .neutral }.compactMap { comparison in
            JMHScore(comparison, arm: arm, values: Self.values(of: comparison, scenario, arm, lookup))
        }
        let leading = Self.leading(scenario).lazy.compactMap { metric in scores.first { $0.metric == metric } }.first
        guard let primary = leading ?? scores.first else { return nil }
        self.primary = primary
        self.secondary = scores.filter { $0.metric != primary.metric }
    }

    private static func leading(_ scenario: ScenarioAnalysis) -> [Metric] {
        let bounded: [Metric] = scenario.description.capacity == nil ? [] : [.holdOrphaned]
        let usual = bounded + [.cpuOrphaned, .holdOrphaned, .workOrphaned, .goodput]
        return switch scenario.outcome {
        case .compared(let exposure), .nothingOrphaned(let exposure), .singleArm(let exposure):
            [exposure.resource.orphaned] + usual
        case .noTrials, .noPairs, .noFigures, .nobodyLeft: usual
        }
    }

    /// Those behind the estimate: in the arms compared the values of pairs that have both.
    private static func values(
        of comparison: Comparison,
        _ scenario: ScenarioAnalysis,
        _ arm: String,
        _ lookup: TrialLookup
    ) -> [Double] {
        let partner = arm == comparison.baseline ? comparison.candidate : comparison.baseline
        let isCompared = comparison.difference != nil && [comparison.baseline, comparison.candidate].contains(arm)
        let partners = partner.map { values(of: comparison.metric, scenario, $0, lookup) } ?? [:]
        return values(of: comparison.metric, scenario, arm, lookup)
            .filter { !isCompared || partners[$0.key] != nil }
            .sorted { $0.key < $1.key }.map(\.value)
    }

    private static func values(
        of metric: Metric,
        _ scenario: ScenarioAnalysis,
        _ arm: String,
        _ lookup: TrialLookup
    ) -> [Int: Double] {
        let values = lookup.trials(of: scenario.description.name, in: arm).compactMap { trial in
            trial[metric].flatMap { $0.isFinite ? (trial.pair, $0) : nil }
        }
        return Dictionary(values, uniquingKeysWith: { _, later in later })
    }
}
