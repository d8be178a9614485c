import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct JUnitTests {
    @Test func `cases become suites with their totals, in order`() {
        let cases = [
            JUnitCase(suite: "a", name: "1", outcome: .passed),
            JUnitCase(suite: "b", name: "2", outcome: .failed("worse")),
            JUnitCase(suite: "a", name: "3", outcome: .skipped("few")),
            JUnitCase(suite: "b", name: "4", outcome: .error("none")),
        ]
        let text = JUnitFormat.text(of: cases, name: "all", timestamp: "2026-01-02T03:04:05Z")
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="all" tests="4" failures="1" errors="1">
                  <testsuite name="a" tests="2" failures="0" errors="0" skipped="1" timestamp="2026-01-02T03:04:05Z">
                    <testcase classname="a" name="1"/>
                    <testcase classname="a" name="3"><skipped message="few">few</skipped></testcase>
                  </testsuite>
                  <testsuite name="b" tests="2" failures="1" errors="1" skipped="0" timestamp="2026-01-02T03:04:05Z">
                    <testcase classname="b" name="2"><failure message="worse">worse</failure></testcase>
                    <testcase classname="b" name="4"><error message="none">none</error></testcase>
                  </testsuite>
                </testsuites>

                """
        )
    }

    @Test(arguments: [
        ("<a b=\"c\" d='e'> & ]]>", "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; ]]&gt;"),
        ("two\nlines\tand\r", "two&#10;lines&#9;and&#13;"),
        ("nul\u{0} esc\u{1B} \u{FFFE}", "nul\u{FFFD} esc\u{FFFD} \u{FFFD}"),
        ("検索 🐟", "検索 🐟"),
    ])
    func `a text stays the text that it is`(text: String, escaped: String) {
        #expect(XMLText.escaped(text) == escaped)
    }

    @Test func `a headline's claim that regressed fails, and another figure is a hint`() {
        let worse = SampleScenario(
            name: "worse",
            values: [
                .holdOrphaned: [[0.1, 0.11, 0.1, 0.12, 0.1, 0.11], [0.3, 0.31, 0.3, 0.33, 0.31, 0.3]],
                .holdTotal: [[1, 1, 1, 1, 1, 1], [1.5, 1.51, 1.5, 1.52, 1.5, 1.49]],
            ]
        )
        let outcomes = outcomes(of: worse)
        #expect(
            outcomes["hold.orphaned"].flatMap(failure)?.hasPrefix("regressed: hold.orphaned 107 ms in without") == true
        )
        guard case .skipped(let hint)? = outcomes["hold.total"] else { return #expect(Bool(false), "\(outcomes)") }
        #expect(hint.hasPrefix("a hint only: regressed, not corrected for the number of comparisons: hold.total"))
    }

    @Test func `improved and unchanged pass, inconclusive is skipped`() {
        let outcomes = outcomes(of: Run.improvement)
        #expect(outcomes["hold.orphaned"] == .passed && outcomes["memory.peak"] == .passed)
        #expect(outcomes["trials"] == .passed && outcomes["integrity"] == .passed)
        guard case .skipped(let reason)? = self.outcomes(of: Run.onePair)["goodput"] else {
            return #expect(Bool(false))
        }
        #expect(
            reason.hasPrefix("inconclusive: goodput 9.0 /s in withoutCancellation, 12.0 /s in withCancellation (~")
        )
    }

    @Test func `a failed trial and a leak are errors`() {
        guard case .error(let trials)? = outcomes(of: Run.missingArm)["trials"] else { return #expect(Bool(false)) }
        #expect(trials.contains("2 trials of withCancellation failed: the trial ended with exit code 1"))
        guard case .error(let leak)? = outcomes(of: Run.zeroBaseline)["integrity"] else { return #expect(Bool(false)) }
        #expect(leak.contains("integrity.strayCancels counts 1 in withCancellation"))
    }

    @Test func `a control has a case of its own, and one that is nothing else no others`() {
        var run = run(of: Run.improvement)
        let bounds = ControlBounds(atMost: 0)
        run.scenarios[0].control = ControlDescription(
            "nothing is held",
            expectations: [.value(figure: ControlledFigure(.holdTotal), arm: "withCancellation", bounds: bounds)]
        )
        let cases = RunCases.cases(of: Report(run: run, analysis: RunAnalysis(run: run)))
        #expect(cases.map(\.name) == ["trials", "integrity", "control"])
        #expect(failure(cases[2].outcome)?.hasPrefix("nothing is held: ") == true)
    }

    private func failure(_ outcome: JUnitCase.Outcome) -> String? {
        if case .failed(let reason) = outcome { reason } else { nil }
    }

    private func run(of scenario: SampleScenario) -> Run {
        var run = Run.sample()
        run.scenarios = []
        run.trials = []
        run.failures = []
        run.add(scenario)
        return run
    }

    private func outcomes(of scenario: SampleScenario) -> [String: JUnitCase.Outcome] {
        let run = run(of: scenario)
        let cases = RunCases.cases(of: Report(run: run, analysis: RunAnalysis(run: run)))
        return Dictionary(cases.map { ($0.name, $0.outcome) }, uniquingKeysWith: { first, _ in first })
    }
}
