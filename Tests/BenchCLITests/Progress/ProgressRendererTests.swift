import Testing
import WastedWorkExperiment

@testable import WastedWorkBenchCLI

@Suite struct ProgressRendererTests {
    private let position = TrialPosition(
        index: 7,
        count: 72,
        scenario: "database-query/patient",
        arm: .withCancellation,
        pair: 0
    )
    private let pairFinished = RunnerEvent.pairFinished(
        scenario: "database-query/patient",
        pair: 0,
        pairs: 6,
        completed: true
    )

    @Test("on a terminal the live line tells the trial, the time left, the scenario and the arm")
    func live() {
        var renderer = ProgressRenderer(style: .live(columns: 120, .off))
        let text = renderer.render(.trialStarted(position, timeLeft: .seconds(80)))
        #expect(
            text == "\rtrial 7 of 72, about 1 min 20 s left: database-query/patient, withCancellation"
        )
        #expect(renderer.render(pairFinished).isEmpty)
    }

    @Test("before the first trial is done no time left is claimed")
    func noEstimate() {
        var renderer = ProgressRenderer(style: .live(columns: 120, .off))
        let text = renderer.render(.trialStarted(position, timeLeft: nil))
        #expect(text == "\rtrial 7 of 72: database-query/patient, withCancellation")
    }

    @Test("a failed trial stays on the screen, above the live line")
    func liveFailure() {
        var renderer = ProgressRenderer(style: .live(columns: 200, .off))
        let shown = renderer.render(.trialStarted(position, timeLeft: nil)).dropFirst()
        let text = renderer.render(.trialFailed(position, reason: "ended by\nsignal 9"))
        #expect(
            text.hasSuffix(
                "\rtrial 7 of 72 failed: database-query/patient, withCancellation: ended by signal 9\n\r\(shown)"
            )
        )
    }

    @Test("a failed trial is red where colours are wanted")
    func colour() {
        var renderer = ProgressRenderer(style: .live(columns: 200, .on))
        #expect(renderer.render(.trialFailed(position, reason: "x")).hasPrefix("\u{1B}[31mtrial 7"))
    }

    @Test("the live line is gone at the end")
    func finish() {
        var renderer = ProgressRenderer(style: .live(columns: 10, .off))
        _ = renderer.render(.trialStarted(position, timeLeft: nil))
        #expect(renderer.finish() == "\r         \r")
    }

    @Test("elsewhere there is one line a pair")
    func lines() {
        var renderer = ProgressRenderer(style: .lines)
        #expect(renderer.render(.trialStarted(position, timeLeft: .seconds(8))).isEmpty)
        #expect(renderer.render(.trialFinished(position)).isEmpty)
        #expect(
            renderer.render(pairFinished)
                == "database-query/patient: pair 1 of 6 done (trial 7 of 72, about 8 s left)\n"
        )
        #expect(renderer.finish().isEmpty)
    }

    @Test("an incomplete pair says so, and the last one has no time left")
    func lastPair() {
        var renderer = ProgressRenderer(style: .lines)
        var last = position
        last.index = 72
        _ = renderer.render(.trialStarted(last, timeLeft: .seconds(1)))
        let event = RunnerEvent.pairFinished(scenario: "s", pair: 5, pairs: 6, completed: false)
        #expect(renderer.render(event) == "s: pair 6 of 6 incomplete\n")
    }

    @Test(
        "quiet shows nothing",
        arguments: [
            RunnerEvent.preparing(fixture: "catalogue", message: "10 %"),
            .budgetExhausted(pairsDone: 1, pairsPlanned: 6),
            .pairFinished(scenario: "s", pair: 0, pairs: 6, completed: false),
        ]
    )
    func silent(_ event: RunnerEvent) {
        var renderer = ProgressRenderer(style: .silent)
        #expect(renderer.render(event).isEmpty)
        #expect(renderer.announce("x").isEmpty)
    }

    @Test("the style follows the terminal and the wish for quiet")
    func style() {
        let terminal = TerminalCapabilities(columns: 80, variables: ["TERM": "xterm"])
        let file = TerminalCapabilities(columns: nil, variables: ["TERM": "xterm"])
        #expect(ProgressStyle(terminal, loudness: .normal) == .live(columns: 80, .on))
        #expect(ProgressStyle(file, loudness: .normal) == .lines)
        #expect(ProgressStyle(terminal, loudness: .quiet) == .silent)
    }
}
