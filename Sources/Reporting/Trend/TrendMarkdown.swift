import WastedWorkAnalysis

/// A trend for a job summary or a repository: the verdict, what changed, then a table a scenario.
struct TrendMarkdown {
    private let report: TrendReport
    /// Less than a CI service takes of a job summary (1 MiB).
    private static let limit = 900_000

    init(_ report: TrendReport) {
        self.report = report
    }

    /// The whole text, ending with a line feed.
    var text: String {
        let headline = TrendHeadline(report)
        let head = [
            "# \(escaped(report.title))", "**\(escaped(headline.lead))**",
            headline.paragraphs.map(escaped).joined(separator: "\n\n"), breaches,
            changes("What changed lately, and what is still worse", report.current), earlier, escaped(report.subtitle),
        ]
        let blocks = head + TrendSentence.remarks(report.trend).map(escaped)
        return (blocks.filter { !$0.isEmpty } + scenarios(room: Self.limit)).joined(separator: "\n\n") + "\n"
    }

    private func changes(_ title: String, _ changes: [TrendChange]) -> String {
        changes.isEmpty ? "" : "## \(title)\n\n\(Self.table(TrendChangeTable.table(changes, report.span)))"
    }

    private var breaches: String {
        guard !report.trend.breaches.isEmpty else { return "" }
        return
            "## \(TrendBreachTable.title)\n\n\(Self.table(TrendBreachTable.table(report.trend.breaches, report.span)))"
    }

    private var earlier: String {
        guard !report.earlier.isEmpty else { return "" }
        let table = Self.table(TrendChangeTable.table(Array(report.earlier.prefix(100)), report.span))
        let count = Numeral.counted(report.earlier.count, "change")
        return "<details><summary>Earlier: \(count)</summary>\n\n\(table)\n\n</details>"
    }

    /// As many as there is room for, and a line that says where the rest is.
    private func scenarios(room: Int) -> [String] {
        var left = room
        var blocks: [String] = []
        for scenario in report.trend.scenarios {
            let block = block(scenario)
            left -= block.utf8.count
            guard left > 0 else { return blocks + ["(cut off here: the HTML page and the JSON have the rest)"] }
            blocks.append(block)
        }
        return blocks
    }

    private func block(_ scenario: TrendScenario) -> String {
        let gone = scenario.isCurrent ? "" : " (not in the latest run)"
        let lines =
            TrendSentence.ruled(scenario, report.span).map(\.text)
            + [TrendSentence.anew(scenario, report.span)].compactMap { $0 }
        let table = scenario.followed.isEmpty ? "" : Self.table(TrendTable.table(scenario, report.span))
        return (["### \(escaped(scenario.name))\(gone)"] + lines.map(escaped) + [table]).filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    private func escaped(_ text: String) -> String { MarkdownContent().escapeText(text) }

    private static func table(_ table: Table) -> String {
        func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
        let escape = MarkdownContent().escapeText
        return
            ([line(table.columns.map { escape($0.title) }), line(table.columns.map { $0.isNumeric ? "---:" : "---" })]
            + table.rows.map { line($0.cells.map { escape($0.text) }) }).joined(separator: "\n")
    }
}
