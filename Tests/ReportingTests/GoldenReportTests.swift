import Testing
import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults
import WastedWorkTestSupport

/// The whole of each format, as a reader gets it.
@Suite struct GoldenReportTests {
    private let report = Report(run: .sample(), analysis: RunAnalysis(run: .sample()))

    @Test func `the summary for a terminal`() {
        expectGolden(ReportFormat.text().render(report), named: "report.txt")
    }

    @Test func `the summary in colour`() {
        expectGolden(ReportFormat.text(.coloured).render(report), named: "report.ansi")
    }

    @Test func `the Markdown report`() {
        expectGolden(ReportFormat.markdown.render(report), named: "report.md")
    }

    @Test func `the HTML report`() {
        expectGolden(ReportFormat.html.render(report), named: "report.html")
    }

    @Test func `the analysis for programs`() {
        expectGolden(ReportFormat.json.render(report), named: "report.json")
    }
}
