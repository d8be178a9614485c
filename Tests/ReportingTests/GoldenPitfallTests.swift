import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkTestSupport

@testable import WastedWorkReporting

/// The section on pitfalls, in every format.
@Suite struct GoldenPitfallTests {
    private let report = Report(run: .withPitfalls, analysis: RunAnalysis(run: .withPitfalls))

    @Test func `the summary for a terminal`() {
        expectGolden(ReportFormat.text().render(report), named: "pitfalls.txt")
    }

    @Test func `the Markdown section`() throws {
        let text = ReportFormat.markdown.render(report)
        let start = try #require(text.range(of: "## Pitfalls\n")).lowerBound
        let end = try #require(text.range(of: "## Figures of the instrument\n")).lowerBound
        expectGolden(String(text[start..<end]), named: "pitfalls.md")
    }

    @Test func `the HTML has the same section`() {
        let text = ReportFormat.html.render(report)
        #expect(text.contains(">Pitfalls</a></h2>") && text.contains("<td>spinning"))
        #expect(text.contains("cancellation makes it worse than none"))
    }

    @Test func `the JSON has a finding a line`() throws {
        let text = ReportFormat.json.render(report)
        let start = try #require(text.range(of: "\"pitfalls\":[\n")).lowerBound
        let end = try #require(text.range(of: "\"comparisons\"")).lowerBound
        expectGolden(String(text[start..<end]) + "\n", named: "pitfalls.json.txt")
        #expect(
            !ReportFormat.json.render(Report(run: .sample(), analysis: RunAnalysis(run: .sample()))).contains(
                "pitfalls"
            )
        )
    }

    @Test func `the overview has the sound scenario alone`() {
        #expect(report.sections[0].tables[0].rows.map(\.cells[0].text) == ["s"])
        #expect(report.sections.contains { $0.title.text == "s+spinning" })
    }
}

extension Run {
    /// A sound scenario, a mistake that loses nearly all of the saving, and one that costs CPU alone.
    fileprivate static var withPitfalls: Run {
        var run = Run.sample()
        (run.scenarios, run.trials, run.failures, run.targets) = ([], [], [], nil)
        for (name, hold, cpu) in [("s", 0.01, 0.02), ("s+notPassedOn", 0.98, 1.01), ("s+spinning", 0.012, 7)] {
            run.add(sample(name, hold: hold, cpu: cpu))
        }
        run.scenarios[1].pitfall = PitfallDescription("notPassedOn", of: "s", summary: "no cancellation is passed on")
        run.scenarios[2].pitfall = PitfallDescription("spinning", of: "s", summary: "a loop polls without sleeping")
        return run
    }

    private static func sample(_ name: String, hold: Double, cpu: Double) -> SampleScenario {
        let before = [0.31, 0.29, 0.33, 0.30, 0.28, 0.34]
        let noise = [1.1, 0.9, 1.05, 0.95, 1.02, 0.98]
        func after(_ share: Double) -> [Double] { zip(before, noise).map { $0 * $1 * share } }
        return SampleScenario(
            name: name,
            values: [
                .holdOrphaned: [before, after(hold)], .holdTotal: [before.map { $0 * 3 }, before.map { $0 * 2 }],
                .cpuOrphaned: [before, after(cpu)], .cpuUseful: [before, before], .cpuDoomed: [before, before],
            ]
        )
    }
}
