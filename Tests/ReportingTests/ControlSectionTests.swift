import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct ControlSectionTests {
    private enum Name { static let first = "withoutCancellation", again = "withoutCancellationAgain" }

    /// An arm run twice, of which the second must lie within bounds.
    private func report(_ bounds: ControlBounds) -> Report {
        let values: [(Double, Double)] = [(10, 11), (10, 9), (10, 11), (10, 9), (10, 11), (10, 9)]
        var run = Run.sample()
        var scenario = ScenarioDescription(
            name: "control/twice",
            summary: "",
            arms: [Name.first, Name.again],
            pattern: "exponential",
            workUnit: "steps",
            capacity: 2,
            pairs: values.count,
            window: 1,
            load: []
        )
        let figure = ControlledFigure(.goodput)
        let ratio = ControlExpectation.ratio(figure: figure, of: Name.again, over: Name.first, bounds: bounds)
        scenario.control = ControlDescription("An arm is like itself", expectations: [ratio])
        run.scenarios.append(scenario)
        for (pair, value) in values.enumerated() {
            for (arm, goodput) in [(Name.first, value.0), (Name.again, value.1)] {
                var trial = TrialResult(
                    scenario: scenario.name,
                    arm: arm,
                    pair: pair,
                    seed: 1,
                    order: run.trials.count,
                    window: 1
                )
                trial[.goodput] = goodput
                run.trials.append(trial)
            }
        }
        return Report(run: run, analysis: RunAnalysis(run: run))
    }

    @Test("the first screen of every format says how many controls passed, and the noise floor")
    func firstScreen() {
        let report = report(.around(1, within: 0.2))
        let line = "Controls: 1 passed, 0 inconclusive, 0 failed; noise floor: goodput 10 %."
        #expect(report.remarks.first == line)
        for format in [ReportFormat.markdown, .html, .text()] {
            #expect(format.render(report).replacing("\n", with: " ").contains(line), "\(format.name)")
        }
    }

    @Test("a control that failed is the first thing that is said, and has its row after the scenarios")
    func order() throws {
        let report = report(ControlBounds(atLeast: 5))
        #expect(report.headline.text.contains("1 control FAILED: An arm is like itself (control/twice)."))
        #expect(report.chips.contains { $0.tone == .bad && $0.text.contains("1 failed") })
        let titles = report.sections.map(\.title.text)
        let scenario = try #require(titles.firstIndex(of: "control/twice"))
        let controls = try #require(titles.firstIndex(of: "Controls"))
        #expect(titles.first == "At a glance" && scenario < controls)
    }

    @Test("on the page a control that failed is the first sentence, set large, unless integrity is broken")
    func lead() throws {
        var run = report(ControlBounds(atLeast: 5)).run
        run.scenarios.removeAll { $0.name == "zero-baseline" }
        let html = ReportFormat.html.render(Report(run: run, analysis: RunAnalysis(run: run)))
        let lead = try #require(html.firstMatch(of: /<p class="lead">([^<]*)/)?.1)
        #expect(lead.hasPrefix("1 control FAILED: An arm is like itself"))
        #expect(html.contains("<li class=\"bad\">0 of 1 control passed, 1 failed"))
    }

    @Test("what is a control and nothing else is not in the overview")
    func overview() throws {
        let glance = try #require(report(.around(1, within: 0.2)).sections.first { $0.title.text == "At a glance" })
        #expect(!glance.tables[0].rows.contains { $0.cells[0].text == "control/twice" })
    }

    @Test("every change has the noise floor of its metric beside it")
    func noise() throws {
        let section = try #require(report(.exactly(1)).sections.first { $0.title.text == "control/twice" })
        let table = section.tables[0]
        let column = try #require(table.columns.firstIndex { $0.title == "noise floor" })
        #expect(table.rows[0].cells[column].text == "±10 %")
    }

    @Test(
        "the verdict stands beside the figure's name, before columns that a narrow window cuts off, and the unit in the name"
    )
    func verdictFirst() throws {
        let section = try #require(report(.exactly(1)).sections.first { $0.title.text == "control/twice" })
        #expect(section.tables[0].columns.map(\.title).prefix(3) == ["Figure", "verdict", Name.first])
        #expect(section.tables[0].rows[0].cells.map(\.text).prefix(2) == ["goodput (/s)", "inconclusive"])
    }

    @Test("the badge of a control says whether it came out, whatever became of its figures")
    func badge() throws {
        for (bounds, word) in [(ControlBounds.around(1, within: 0.2), "passed"), (ControlBounds(atLeast: 5), "FAILED")]
        {
            let section = try #require(report(bounds).sections.first { $0.title.text == "control/twice" })
            #expect(section.badge?.text == word)
        }
    }

    @Test("on the page a figure may break before its interval and nowhere else")
    func breaks() {
        func shown(_ cell: Cell) -> String? { CellView(cell).child(named: "text") as? String }
        #expect(shown(.number("−99 % (−100 to −97 %)")) == "−99\u{A0}% (−100\u{A0}to\u{A0}−97\u{A0}%)")
        #expect(shown(.number("~ needs ≈ 14 pairs")) == "~\u{A0}needs ≈\u{A0}14\u{A0}pairs")
        #expect(shown(.word("as it is (said)")) == "as it is (said)")
    }

    @Test("programs get the controls and the shares of the noise floor")
    func json() throws {
        let text = ReportFormat.json.render(report(.around(1, within: 0.2)))
        let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let run = try #require(object["run"] as? [String: Any])
        let control = try #require((run["controls"] as? [[String: Any]])?.first)
        #expect(control["standing"] as? String == "passed" && control["scenario"] as? String == "control/twice")
        let floor = try #require(run["noiseFloor"] as? [String: Any])
        #expect((floor["shares"] as? [String: Double])?["goodput"].map { abs($0 - 0.0999) < 1e-3 } == true)
    }
}
