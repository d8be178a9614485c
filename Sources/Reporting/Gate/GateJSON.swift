package import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A gate's verdict for programs; reports/README.md describes it.
package enum GateJSON {
    /// One object, a finding a line, ending with a line feed.
    package static func text(_ report: GateReport) -> String {
        let findings = report.findings.map { "    " + finding($0).compact }.joined(separator: ",\n")
        let head: [(key: String, value: JSONText)] = [
            ("schema", .whole(1)), ("outcome", .text(report.outcome.rawValue)),
            ("headline", .text(GateSentence.headline(report))), ("candidate", run(report.candidate)),
            ("reference", .list(report.reference.map(run))),
            ("significance", .number(report.thresholds.significance)), ("tests", .whole(UInt64(report.tests))),
            ("unmatched", .list(report.unmatched.map(JSONText.text))), ("gone", .list(report.gone.map(JSONText.text))),
            ("warnings", .list(report.warnings.map(JSONText.text))),
        ]
        let lines = head.map { "  \(JSONText.text($0.key).compact):\($0.value.compact),\n" }.joined()
        return "{\n\(lines)  \"findings\":[\n\(findings)\n  ]\n}\n"
    }

    private static func run(_ header: HistoryHeader) -> JSONText {
        .object([
            ("id", .text(header.run)), ("startedAt", .text(header.startedAt)),
            ("commit", .optional(header.host.commit)),
        ])
    }

    private static func finding(_ finding: GateFinding) -> JSONText {
        .object([
            ("scenario", .text(finding.scenario)), ("figure", .text(finding.figure.name)),
            ("verdict", .text(finding.verdict.rawValue)), ("alarm", .bool(finding.isAlarm)),
            ("rule", .text(finding.limit.rule.rawValue)), ("reference", .optional(finding.reference)),
            ("value", .optional(finding.value)), ("effect", .optional(finding.effect)),
            ("low", .optional(finding.interval?.low)), ("high", .optional(finding.interval?.high)),
            ("margin", .optional(finding.margin)), ("runs", .whole(UInt64(finding.nights))),
            ("pValue", .optional(finding.pValue)), ("adjustedPValue", .optional(finding.adjustedPValue)),
            ("acceptedUntil", .optional(finding.acceptance?.until)),
            ("confirmation", .text(finding.confirmation.name)), ("remark", .text(GateSentence.remark(finding))),
        ])
    }
}
