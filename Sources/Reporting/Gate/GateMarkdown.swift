package import WastedWorkAnalysis
import WastedWorkResults

/// A gate's verdict for a job summary or a pull request: the verdict, a table of what changed, the rest counted.
package struct GateMarkdown {
    private let report: GateReport

    /// - Parameter report: what the gate says.
    package init(_ report: GateReport) {
        self.report = report
    }

    /// The whole text, ending with a line feed.
    package var text: String {
        let told = report.findings.filter { $0.verdict != .unchanged }
        let sorted = told.filter(\.isAlarm) + told.filter { !$0.isAlarm }
        let blocks = [
            "## \(MarkdownContent().escapeText(GateSentence.headline(report)))",
            doubts,
            sorted.isEmpty ? "" : table(sorted),
            reference,
        ]
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var doubts: String {
        GateSentence.doubts(report).map { "> \(MarkdownContent().escapeText("Doubt: \($0)"))" }.joined(
            separator: "\n"
        )
    }

    private func table(_ findings: [GateFinding]) -> String {
        let rows = findings.map { finding in
            let number = GateNumber(finding: finding)
            let verdict = GateSentence.verdict(finding)
            let cells = [
                finding.scenario, finding.figure.name, number.values, number.change, verdict,
                GateSentence.remark(finding),
            ]
            return "| " + cells.map(MarkdownContent().escapeText).joined(separator: " | ") + " |"
        }
        return (["| Scenario | Figure | Was → is | Change | Verdict | |", "|---|---|---|---|---|---|"] + rows)
            .joined(separator: "\n")
    }

    private var reference: String {
        guard let first = report.reference.first, let last = report.reference.last else { return "" }
        let span = first.run == last.run ? first.run : "\(first.run) … \(last.run)"
        return MarkdownContent().escapeText(
            "Run \(report.candidate.run) against \(span); \(report.tests) tests corrected together."
        )
    }
}
