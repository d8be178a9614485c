package import WastedWorkAnalysis
import WastedWorkResults

/// A gate's verdict as JUnit XML: a case a figure, which fails when it is an alarm.
package enum GateCases {
    /// The whole document, ending with a line feed.
    package static func text(_ report: GateReport) -> String {
        let cases = report.findings.map { finding in
            JUnitCase(suite: finding.scenario, name: finding.figure.name, outcome: outcome(of: finding))
        }
        return JUnitFormat.text(of: cases, name: "bench check", timestamp: report.candidate.startedAt)
    }

    private static func outcome(of finding: GateFinding) -> JUnitCase.Outcome {
        let sentence = GateSentence.sentence(finding)
        if finding.isAlarm { return .failed(sentence) }
        switch finding.verdict {
        case .improved, .unchanged: return .passed
        case .inconclusive: return .skipped(sentence)
        // Accepted, or not so again when repeated: told, and no failure.
        case .regressed: return .skipped(sentence)
        }
    }
}
