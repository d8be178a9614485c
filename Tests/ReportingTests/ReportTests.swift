import Testing
import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

@Suite struct ReportTests {
    private let report = Report(run: .sample(), analysis: RunAnalysis(run: .sample()))

    @Test func `a doubt that several parts share has one number`() {
        #expect(Set(report.notes.map(\.text)).count == report.notes.count)
        #expect(report.notes.map(\.number) == Array(1...report.notes.count))
    }

    @Test func `every number that is referred to has its note`() {
        let titles = report.sections.flatMap(\.title.notes)
        let tables = report.sections.flatMap { $0.tables + $0.folds.map(\.table) }
        let cells = tables.flatMap(\.rows).flatMap(\.cells).flatMap(\.notes)
        #expect(Set(report.headline.notes + titles + cells) == Set(report.notes.map(\.number)))
    }

    @Test func `a counter that must be 0 is above everything`() {
        #expect(report.alarms.count == 1)
        #expect(report.alarms.first?.contains("zero-baseline: INTEGRITY") == true)
    }

    @Test func `every metric of a scenario is in one of its tables`() {
        let section = report.sections.first { $0.title.text == "database-query/cpu-bound/exponential" }
        let rows = (section?.tables.flatMap(\.rows) ?? []) + (section?.folds.flatMap(\.table.rows) ?? [])
        #expect(rows.count == Run.improvement.values.count)
    }

    @Test func `a failed trial's pair counts from 1, as while it runs`() throws {
        let section = try #require(report.sections.first { $0.title.text == "missing-arm" })
        let failures = try #require(section.folds.first { $0.summary == "2 failed trials" })
        #expect(failures.table.rows.map { $0.cells[1].text } == ["1", "2"])
    }

    @Test func `the arms that the run has are explained, and no others`() {
        #expect(
            report.remarks.contains(
                "When a client leaves, withoutCancellation lets its request run on; withCancellation stops it at any time."
            )
        )
    }

    @Test func `a scenario's setting keeps its parts apart`() {
        let section = report.sections.first { $0.title.text == "database-query/cpu-bound/exponential" }
        #expect(
            section?.paragraphs.last?.text == "LIKE search over a catalogue. Pattern exponential; 2 connections; "
                + "window 500 ms; 6 of 6 pairs complete; arrivals poisson 40/s."
        )
    }

    @Test func `a run of nothing is a report all the same`() {
        var run = Run.sample()
        run.scenarios = []
        run.trials = []
        let empty = Report(run: run, analysis: RunAnalysis(run: run))
        for format in [ReportFormat.text(), .markdown, .html, .json] { #expect(!format.render(empty).isEmpty) }
    }
}
