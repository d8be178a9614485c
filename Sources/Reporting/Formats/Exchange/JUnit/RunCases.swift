import WastedWorkAnalysis
import WastedWorkResults

/// What a run says, as cases. Each scenario has `trials`, `integrity`, where it is a control `control`, and one case a
/// verdict where it tells of sound work.
///
/// A regressed figure fails only as one of the headline's claims, which are corrected for their number. Among hundreds of
/// others some regress by chance, and some by nature: where cancellation lets more requests begin, more of them are doomed.
enum RunCases {
    static func cases(of report: Report) -> [JUnitCase] {
        let controls = Dictionary(
            report.analysis.controls.map { ($0.scenario, $0) },
            uniquingKeysWith: { one, _ in one }
        )
        return report.analysis.exchanged.flatMap { scenario in
            let name = scenario.description.name
            let standing = controls[name].map { [JUnitCase(suite: name, name: "control", outcome: outcome(of: $0))] }
            return [trials(of: scenario), integrity(of: scenario)] + (standing ?? []) + verdicts(of: scenario)
        }
    }

    private static func trials(of scenario: ScenarioAnalysis) -> JUnitCase {
        item("trials", of: scenario) { warning in
            switch warning {
            case .failedTrials, .missingArm: true
            default: false
            }
        }
    }

    private static func integrity(of scenario: ScenarioAnalysis) -> JUnitCase {
        item("integrity", of: scenario) { $0.severity == .alarm }
    }

    /// An error where the scenario has such a warning.
    private static func item(
        _ name: String,
        of scenario: ScenarioAnalysis,
        unless isTrouble: (Warning) -> Bool
    ) -> JUnitCase {
        let troubles = scenario.warnings.filter(isTrouble).map(\.description)
        let outcome: JUnitCase.Outcome = troubles.isEmpty ? .passed : .error(troubles.joined(separator: "; "))
        return JUnitCase(suite: scenario.description.name, name: name, outcome: outcome)
    }

    private static func outcome(of control: ControlFinding) -> JUnitCase.Outcome {
        let text = "\(control.title): \(control.sentence)"
        return switch control.standing {
        case .passed: .passed
        case .failed: .failed(text)
        case .inconclusive: .skipped(text)
        }
    }

    private static func verdicts(of scenario: ScenarioAnalysis) -> [JUnitCase] {
        guard scenario.isFinding else { return [] }
        // What must be 0 has its case already.
        let others = scenario.comparisons.filter { !counters.contains($0.metric) }
        return others.compactMap { comparison in
            comparison.verdict.map { verdict in
                JUnitCase(
                    suite: scenario.description.name,
                    name: comparison.metric.name,
                    outcome: outcome(of: verdict, VerdictText(scenario.description, comparison))
                )
            }
        }
    }

    private static let counters: Set<Metric> = [.leasesLeaked, .strayCancels, .stuckWaiters]

    private static func outcome(of verdict: Verdict, _ text: VerdictText) -> JUnitCase.Outcome {
        switch verdict {
        case .improved, .unchanged: .passed
        case .inconclusive: .skipped(text.sentence)
        case .regressed: text.isClaim ? .failed(text.sentence) : .skipped("a hint only: \(text.sentence)")
        }
    }
}
