import WastedWorkAnalysis
import WastedWorkResults

/// Single requests: first the scenario in which most was spent on nobody, then the worst of each other workload, then
/// the rest.
enum WaterfallSection {
    /// Empty where no trial kept its requests.
    static func sections(_ analysis: RunAnalysis, _ trials: TrialLookup) -> [Section] {
        let figures = varied(ranked(analysis)).compactMap { WaterfallFigure.figure($0, in: trials) }
        guard !figures.isEmpty else { return [] }
        return [
            Section(
                Passage("Request by request"),
                paragraphs: [
                    Passage(
                        "The same load plan in each arm, a line a request. What runs on after its client has left is "
                            + "orphaned; a connection that is busy with it keeps others waiting."
                    )
                ],
                figures: figures,
                role: .waterfall
            )
        ]
    }

    /// The first of each workload before the others.
    private static func varied(_ scenarios: [ScenarioDescription]) -> [ScenarioDescription] {
        var known: Set<Substring> = []
        var (worst, rest): ([ScenarioDescription], [ScenarioDescription]) = ([], [])
        for scenario in scenarios {
            let isFirst = known.insert(scenario.name.prefix { $0 != "/" }).inserted
            if isFirst { worst.append(scenario) } else { rest.append(scenario) }
        }
        return worst + rest
    }

    /// Scenarios in which clients left, most orphaned first; controls and mistakes where there are no others.
    private static func ranked(_ analysis: RunAnalysis) -> [ScenarioDescription] {
        let scenarios = analysis.findings.isEmpty ? analysis.scenarios : analysis.findings
        let shares = scenarios.compactMap { scenario -> (share: Double, description: ScenarioDescription)? in
            switch scenario.outcome {
            case .compared(let exposure), .singleArm(let exposure): (exposure.baselineShare, scenario.description)
            default: nil
            }
        }
        return shares.sorted { $0.share > $1.share }.map(\.description)
    }
}
