package import WastedWorkAnalysis

/// A gate's verdict as annotations of a GitHub job: alarms as errors, what is suspected or accepted as warnings.
package enum GateAnnotations {
    /// Workflow commands, one a line, after a notice with the verdict of the whole.
    package static func text(_ report: GateReport) -> String {
        let alarms = report.alarms.map { Annotation(.error, title: title($0), text: GateSentence.sentence($0)) }
        let others = report.findings.filter { !$0.isAlarm && isTelling($0) }
        let warnings = others.map { Annotation(.warning, title: title($0), text: GateSentence.sentence($0)) }
        let doubts = report.warnings.map { Annotation(.warning, title: "doubt", text: $0) }
        return AnnotationFormat.text(of: alarms + warnings + doubts) + GateSentence.headline(report) + "\n"
    }

    private static func isTelling(_ finding: GateFinding) -> Bool {
        if case .suspected = finding.remark { return true }
        return finding.verdict == .regressed
    }

    private static func title(_ finding: GateFinding) -> String {
        "\(finding.figure.name) of \(finding.scenario)"
    }
}
