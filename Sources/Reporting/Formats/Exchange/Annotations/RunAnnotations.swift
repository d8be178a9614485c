import WastedWorkAnalysis
import WastedWorkResults

/// What a run has to say to a reader of its job: what ends it with exit code 3 as errors, then what it failed to reach and
/// what regressed, of the headline's claims, as warnings.
enum RunAnnotations {
    static func annotations(of report: Report) -> [Annotation] {
        let analysis = report.analysis
        let scenarios = analysis.exchanged
        return scenarios.flatMap(integrity) + scenarios.flatMap(failedTrials)
            + analysis.controls.compactMap(control) + scenarios.flatMap(regressions)
            + analysis.targets.compactMap(target)
    }

    private static func integrity(_ scenario: ScenarioAnalysis) -> [Annotation] {
        scenario.warnings.filter { $0.severity == .alarm }.map {
            Annotation(.error, title: "integrity of \(name(scenario))", text: $0.description)
        }
    }

    private static func failedTrials(_ scenario: ScenarioAnalysis) -> [Annotation] {
        scenario.warnings.compactMap { warning in
            guard case .failedTrials = warning else { return nil }
            let title = "failed trials of \(name(scenario))"
            return Annotation(.error, title: title, text: warning.description)
        }
    }

    private static func control(_ finding: ControlFinding) -> Annotation? {
        guard finding.standing == .failed else { return nil }
        let text = "\(finding.title): \(finding.sentence)"
        return Annotation(.error, title: "control \(NameEncoding.plain.encode(finding.scenario)) failed", text: text)
    }

    private static func regressions(_ scenario: ScenarioAnalysis) -> [Annotation] {
        scenario.comparisons.filter { $0.isCorrected && $0.verdict == .regressed }.map { comparison in
            let title = "\(comparison.metric.name) of \(name(scenario)) regressed"
            return Annotation(.warning, title: title, text: VerdictText(scenario.description, comparison).sentence)
        }
    }

    private static func target(_ finding: TargetFinding) -> Annotation? {
        guard finding.standing == .missed else { return nil }
        let text = TargetText(finding: finding)
        return Annotation(
            .warning,
            title: "missed: \(finding.target.title)",
            text: "\(text.found) instead of \(text.bounds), in \(finding.target.arm) of \(finding.target.scenario)"
        )
    }

    /// In one line, and not longer than a title may be.
    private static func name(_ scenario: ScenarioAnalysis) -> String {
        NameEncoding.plain.encode(scenario.description.name)
    }
}
