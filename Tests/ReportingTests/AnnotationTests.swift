import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct AnnotationTests {
    @Test func `commands are escaped as GitHub's toolkit does, errors first`() {
        let text = AnnotationFormat.text(of: [
            Annotation(.warning, title: "a: b, 5 %", text: "c: d, 5 %\r\n::error::e"),
            Annotation(.error, title: "two\nlines", text: "\u{1B}[31mred"),
        ])
        #expect(
            text == """
                ::error title=two%0Alines::\u{FFFD}[31mred
                ::warning title=a%3A b%2C 5 %25::c: d, 5 %25%0D%0A::error::e

                """
        )
        #expect(AnnotationFormat.text(of: []).isEmpty)
    }

    @Test func `of more than the service shows the last says what is left out`() {
        let many = (1...13).map { Annotation(.error, title: "t\($0)", text: "x") }
        let lines = AnnotationFormat.text(of: many).split(separator: "\n")
        #expect(lines.count == AnnotationFormat.mostOfLevel)
        #expect(lines.last == "::error title=4 more of these::t10, t11, t12, t13")
    }

    @Test func `a run tells of failed trials, integrity, missed targets and claims that regressed`() {
        let found = RunAnnotations.annotations(of: Report(run: .sample(), analysis: RunAnalysis(run: .sample())))
        #expect(
            found.map(\.title) == [
                "integrity of zero-baseline", "failed trials of missing-arm", "cpu.orphaned of zero-baseline regressed",
                "missed: attribution coverage",
            ]
        )
        #expect(found.map(\.level) == [.error, .error, .warning, .warning])
        #expect(
            found[3].text.hasPrefix("91.8 % ")
                && found[3].text.contains(" instead of at least 95 %, in withCancellation")
        )
    }

    @Test func `a control that failed is an error, a claim that regressed a warning`() {
        var run = Run.sample()
        run.scenarios = []
        run.trials = []
        run.targets = nil
        run.failures = []
        run.add(
            SampleScenario(
                name: "worse",
                values: [
                    .holdOrphaned: [[0.1, 0.11, 0.1, 0.12, 0.1, 0.11], [0.3, 0.31, 0.3, 0.33, 0.31, 0.3]],
                    .holdTotal: [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
                ]
            )
        )
        let figure = ControlledFigure(.holdTotal)
        run.scenarios[0].control = ControlDescription(
            "held for less",
            role: .alongside,
            expectations: [.value(figure: figure, arm: "withCancellation", bounds: ControlBounds(atMost: 0.5))]
        )
        let found = RunAnnotations.annotations(of: Report(run: run, analysis: RunAnalysis(run: run)))
        #expect(found.map(\.title) == ["control worse failed", "hold.orphaned of worse regressed"])
        #expect(found.map(\.level) == [.error, .warning])
    }
}
