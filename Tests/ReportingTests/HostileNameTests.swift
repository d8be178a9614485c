import Testing
import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// Names, patterns and messages come from a file that anybody may have written.
@Suite struct HostileNameTests {
    private static let report: Report = {
        var run = Run.sample()
        run.suite = hostile
        run.command = hostile
        run.host.cpuModel = hostile
        run.warnings = [hostile]
        return Report(run: run, analysis: RunAnalysis(run: run))
    }()
    private static let hostile = "</td><script src=//x>{{title}}{{{headline}}}</script>\u{1B}]0;x\u{7}|\n\n# `"

    @Test func `no tag of a file's gets into HTML`() {
        let html = ReportFormat.html.render(Self.report)
        // Its own three: the raw values in two parts, and the one that the policy names.
        #expect(html.ranges(of: "<script").count == 3 && html.ranges(of: "</script").count == 3)
        #expect(!html.contains("<img"))
        #expect(html.contains("&lt;/td&gt;&lt;script src=//x&gt;{{title}}{{{headline}}}&lt;/script&gt;"))
    }

    @Test func `HTML reaches for nothing outside itself`() {
        let html = ReportFormat.html.render(Self.report)
        for word in ["http:", "https:", "@import", "url(", " src=\"", "fetch(", "XMLHttp", "import("] {
            #expect(!html.contains(word))
        }
    }

    @Test func `no tag of a file's gets into Markdown, and rows keep their cells`() {
        let markdown = ReportFormat.markdown.render(Self.report)
        #expect(!markdown.contains("<script"))
        #expect(!markdown.contains("<img"))
        for table in tables(in: markdown) {
            #expect(Set(table.map { $0.replacing("\\|", with: "").count { $0 == "|" } }).count == 1)
        }
    }

    @Test(arguments: [TextStyle.plain, .coloured])
    func `no escape sequence of a file's gets to the terminal`(style: TextStyle) {
        let text = ReportFormat.text(style).render(Self.report)
        let foreign = text.replacing(/\u{1B}\[[0-9]+m/, with: "")
        #expect(!foreign.contains("\u{1B}"))
        #expect((style == .coloured) == text.contains("\u{1B}[0m"))
    }

    @Test func `numbers at the end of what a double holds do not end the report`() {
        var run = Run.sample()
        run.add(
            SampleScenario(
                name: "huge",
                values: [
                    .holdOrphaned: [[1e308, 1e308, -1e308], [-1e308, 1e308, 1e308]],
                    .holdTotal: [[1e308, 1e308, 1e308], [1e-300, 0, 1e-300]],
                ]
            )
        )
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        for format in [ReportFormat.text(), .markdown, .html, .json] {
            #expect(format.render(report).contains("huge"))
        }
    }

    /// Runs of lines that begin with a bar.
    private func tables(in markdown: String) -> [[Substring]] {
        markdown.split(separator: "\n", omittingEmptySubsequences: false)
            .split { !$0.hasPrefix("|") }.map(Array.init)
    }
}
