import WastedWorkAnalysis
import WastedWorkResults

/// Single requests: first the scenario in which most was spent on nobody, then some others.
enum WaterfallSection {
    /// More would make the page heavy and tell nothing new.
    private static let most = 3

    /// Empty where no trial kept its requests.
    static func sections(_ analysis: RunAnalysis, _ trials: TrialLookup) -> [Section] {
        let figures = ranked(analysis).lazy.compactMap { WaterfallFigure.figure($0, in: trials) }.prefix(most)
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
                figures: Array(figures),
                role: .waterfall
            )
        ]
    }

    /// Scenarios in which clients left, most orphaned first.
    private static func ranked(_ analysis: RunAnalysis) -> [ScenarioDescription] {
        let shares = analysis.scenarios.compactMap { scenario -> (share: Double, description: ScenarioDescription)? in
            switch scenario.outcome {
            case .compared(let exposure), .singleArm(let exposure): (exposure.baselineShare, scenario.description)
            default: nil
            }
        }
        return shares.sorted { $0.share > $1.share }.map(\.description)
    }
}
