import WastedWorkAnalysis

/// A trend for a terminal: the verdict, what changed, then a line a figure.
struct TrendText {
    private static let width = 110
    private let report: TrendReport
    private let style: TextStyle

    init(_ report: TrendReport, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// The whole text, ending with a line feed.
    var text: String {
        let blocks = [headline, breaches, changes] + report.trend.scenarios.map(block) + [legend]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var headline: [String] {
        [style.bold(report.title)]
            + Wrapped.lines(TrendHeadline(report).text, width: Self.width).map(style.bold)
    }

    private var breaches: [String] {
        report.trend.breaches.map { breach in
            let line = TrendBreachText(breach: breach, span: report.span).line
            return style.red(PlainText.oneLine("\(breach.scenario)  \(line)"))
        }
    }

    private var changes: [String] {
        report.current.map { change in
            let text = TrendChangeText(change: change, span: report.span)
            let line = "\(change.scenario)  \(TrendFigureTitle.title(of: change.figure))  \(text.sentence)"
            let plain = PlainText.oneLine(line)
            return text.kind == .regressed ? style.red(plain) : plain
        }
    }

    private func block(_ scenario: TrendScenario) -> [String] {
        let rows = scenario.followed.map { series in
            let row = TrendRow(series: series)
            return [row.title, row.latest, row.before, row.change, row.sparkline, row.shift(report.span)]
        }
        let table = Self.aligned([["", "latest", "before", "change", "", ""]] + rows)
        let lines =
            TrendSentence.ruled(scenario, report.span).map(\.text)
            + [TrendSentence.anew(scenario, report.span)].compactMap { $0 }
        return [style.bold(PlainText.oneLine(scenario.name))] + (rows.isEmpty ? [] : table)
            + lines.map { "  \(PlainText.oneLine($0))" }
    }

    private var legend: [String] {
        let remarks = TrendSentence.remarks(report.trend).map(PlainText.oneLine).joined(separator: " ")
        let text =
            "\(report.subtitle). Figures are those of the last arm over the first, unless they say otherwise; before: median of "
            + "\(TrendRow.nights) nights. \(remarks)"
        return Wrapped.lines(text, width: Self.width).map(style.faint)
    }

    private static func aligned(_ rows: [[String]]) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            var line = "  " + cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
