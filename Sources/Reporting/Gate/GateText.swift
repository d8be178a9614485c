package import WastedWorkAnalysis

/// A gate's verdict for a terminal: first the whole, then what got worse, then the rest.
package struct GateText {
    private let report: GateReport
    private let style: TextStyle
    private static let width = 110

    /// - Parameters:
    ///   - report: what the gate says.
    ///   - style: with or without colours.
    package init(_ report: GateReport, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// The whole text, ending with a line feed.
    package var text: String {
        let blocks = [headline, doubts] + scenarios + [legend]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var headline: [String] {
        let lines = Wrapped.lines(GateSentence.headline(report), width: Self.width).map(style.bold)
        return report.outcome == .regression ? lines.map(style.red) : lines
    }

    private var doubts: [String] {
        GateSentence.doubts(report).flatMap {
            Wrapped.lines(PlainText.oneLine("Doubt: \($0)"), width: Self.width)
        }
        .map(style.yellow)
    }

    /// Worse first, then better, then what the pairs do not say; what is as before is counted only.
    private var scenarios: [[String]] {
        let told = report.findings.filter {
            $0.verdict != .unchanged || $0.remark.isTelling || GateSentence.slight($0, in: report) != nil
        }
        let order = Dictionary(grouping: told, by: \.scenario)
        let names = told.map(\.scenario).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        let worst = names.filter { order[$0]?.contains(where: \.isAlarm) ?? false }
        let rest = names.filter { !worst.contains($0) }
        return (worst + rest).map { name in block(name, order[name] ?? []) }
    }

    private func block(_ name: String, _ findings: [GateFinding]) -> [String] {
        let sorted = findings.filter(\.isAlarm) + findings.filter { !$0.isAlarm }
        let widths = (
            sorted.map { $0.figure.name.count }.max() ?? 0,
            sorted.map { GateNumber(finding: $0).values.count }.max() ?? 0,
            sorted.map { GateNumber(finding: $0).change.count }.max() ?? 0
        )
        return [style.bold(PlainText.oneLine(name))]
            + sorted.map { finding in
                let number = GateNumber(finding: finding)
                let columns = [
                    finding.figure.name.padded(to: widths.0), number.values.padded(to: widths.1),
                    number.change.padded(to: widths.2), GateSentence.verdict(finding),
                ]
                let remarks = [GateSentence.remark(finding), GateSentence.slight(finding, in: report) ?? ""]
                let remark = PlainText.oneLine(remarks.filter { !$0.isEmpty }.joined(separator: "; "))
                let line = "  " + columns.joined(separator: "  ") + (remark.isEmpty ? "" : " (\(remark))")
                return finding.isAlarm ? style.red(line) : line
            }
    }

    private var legend: [String] {
        let text =
            "Figures are those of the last arm over the first, so that a slower machine is no regression; change with its "
            + "95 % interval. A statistical figure is worse when the interval excludes 0, p ≤ "
            + "\(Numeral.significant(report.thresholds.significance)) holds after correction for \(report.tests) figures, and "
            + "the change exceeds its thresholds."
        return Wrapped.lines(text, width: Self.width).map(style.faint)
    }
}

extension GateFinding.Remark? {
    /// Whether a reader should see it though nothing changed.
    fileprivate var isTelling: Bool {
        switch self {
        case .missing, .suspected, .shift: true
        default: false
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
