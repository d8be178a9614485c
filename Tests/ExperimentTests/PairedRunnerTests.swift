import Testing
import WastedWorkResults
import WastedWorkTestSupport

@testable import WastedWorkExperiment

struct PairedRunnerTests {
    @Test("trials run in the order of the schedule, and the run holds them in that order")
    func order() async throws {
        let stage = Stage(pairs: 3)
        let run = try await stage.run()
        let planned = PairSchedule(stage.configuration).pairs.flatMap(\.trials)
        #expect(stage.launcher.launched == planned)
        #expect(run.trials.map(\.order) == planned.map(\.order))
        #expect(!run.interrupted && run.failures.isEmpty && run.warnings.isEmpty)
    }

    @Test("the run is saved after every pair and not in between")
    func saves() async throws {
        let stage = Stage(scenarios: ["a", "b"], pairs: 2)
        let run = try await stage.run()
        #expect(stage.saved.values.map(\.trials.count) == [2, 4, 6, 8])
        #expect(stage.saved.values.last == run && run.duration == 8)
    }

    @Test("a trial that gives no result is recorded, and the run goes on")
    func faults() async throws {
        let stage = Stage(pairs: 2) { spec in
            if spec.order == 1 { throw TrialFault(reason: "crashed", stderr: "its words") }
        }
        let run = try await stage.run()
        let failed = try #require(stage.launcher.launched.dropFirst().first)
        #expect(
            run.failures == [
                TrialFailure(scenario: "a", arm: failed.arm.rawValue, pair: 0, reason: "crashed", stderr: "its words")
            ]
        )
        #expect(run.trials.map(\.order) == [0, 2, 3] && stage.saved.values.count == 2)
        #expect(stage.events.values.contains(.pairFinished(scenario: "a", pair: 0, pairs: 2, completed: false)))
        #expect(stage.events.values.contains(.pairFinished(scenario: "a", pair: 1, pairs: 2, completed: true)))
    }

    @Test("an error that is no fault counts as one, in its own words")
    func strangeErrors() async throws {
        let stage = Stage(pairs: 1) { _ in throw ExperimentError.unknownScenario("x") }
        let run = try await stage.run()
        #expect(run.failures.map(\.reason) == Array(repeating: "\(ExperimentError.unknownScenario("x"))", count: 2))
    }

    @Test("a trial that says it was cancelled although nobody cancelled the run is a fault")
    func cancelledByItself() async throws {
        let stage = Stage(pairs: 1) { _ in throw CancellationError() }
        let run = try await stage.run()
        #expect(run.failures.count == 2 && !run.interrupted)
    }

    @Test("events tell of every trial, with a time left as soon as one is done")
    func events() async throws {
        let stage = Stage(pairs: 1)
        _ = try await stage.run()
        let trials = stage.launcher.launched.enumerated().map { index, spec in
            TrialPosition(index: index + 1, count: 2, scenario: "a", arm: spec.arm, pair: 0)
        }
        #expect(
            stage.events.values == [
                .trialStarted(trials[0], timeLeft: nil), .trialFinished(trials[0]),
                .trialStarted(trials[1], timeLeft: .seconds(1)), .trialFinished(trials[1]),
                .pairFinished(scenario: "a", pair: 0, pairs: 1, completed: true),
            ]
        )
    }

    @Test("what save throws ends the run")
    func saveThrows() async throws {
        let stage = Stage(pairs: 3)
        var runner = stage.runner
        runner.save = { _ in throw ResultsError.diskFull(path: "latest.json") }
        await #expect(throws: ResultsError.self) { try await runner.run(.sample()) }
        #expect(stage.launcher.launched.count == 2)
    }
}

// MARK: - Ends before its schedule

extension PairedRunnerTests {
    @Test("a run that is cancelled keeps its finished trials, and the trial that was ended leaves no trace")
    func interruption() async throws {
        let stage = Stage(pairs: 3) { spec in
            guard spec.order == 3 else { return }
            withUnsafeCurrentTask { $0?.cancel() }
            throw CancellationError()
        }
        let run = try await Task { try await stage.run() }.value
        #expect(run.interrupted && run.trials.map(\.order) == [0, 1, 2] && run.failures.isEmpty)
        #expect(stage.saved.values.last == run)
        #expect(stage.launcher.launched.count == 4)
    }

    @Test("a run that is cancelled while its last trial finishes is complete")
    func cancelledTooLate() async throws {
        let stage = Stage(pairs: 1) { spec in
            if spec.order == 1 { withUnsafeCurrentTask { $0?.cancel() } }
        }
        let run = try await Task { try await stage.run() }.value
        #expect(!run.interrupted && run.trials.count == 2 && stage.saved.values.count == 1)
    }

    @Test("a run that is cancelled before its first trial ends is interrupted, and nothing is saved")
    func interruptedAtOnce() async throws {
        let stage = Stage(pairs: 1) { _ in
            withUnsafeCurrentTask { $0?.cancel() }
            throw CancellationError()
        }
        let run = try await Task { try await stage.run() }.value
        #expect(run.interrupted && run.trials.isEmpty && stage.saved.values.isEmpty)
    }

    @Test("no pair begins that would end after the budget, and the run says so")
    func budget() async throws {
        let stage = Stage(pairs: 5)
        var runner = stage.runner
        runner.configuration.timeBudget = .seconds(7)
        let run = try await runner.run(.sample())
        #expect(run.trials.count == 6 && !run.interrupted)
        #expect(run.warnings == ["the time budget allowed 3 of 5 pairs"])
        #expect(stage.events.values.last == .budgetExhausted(pairsDone: 3, pairsPlanned: 5))
        #expect(stage.saved.values.last == run)
    }

    @Test("a budget that is too small for anything still allows one pair")
    func smallBudget() async throws {
        let stage = Stage(pairs: 2)
        var runner = stage.runner
        runner.configuration.timeBudget = .zero
        #expect(try await runner.run(.sample()).trials.count == 2)
    }
}

// MARK: - Fixtures

extension PairedRunnerTests {
    @Test("fixtures are prepared once, before the first trial, and tell how they get on")
    func fixtures() async throws {
        let fixture = Fixture("data") { parameters, progress in progress("\(parameters.rows ?? 0) rows") }
        let stage = Stage(scenarios: ["a", "b"], pairs: 1, fixture: fixture)
        var runner = stage.runner
        runner.configuration.parameters.rows = 5
        _ = try await runner.run(.sample())
        let told = stage.events.values.enumerated().filter {
            $0.element == .preparing(fixture: "data", message: "5 rows")
        }
        #expect(told.map(\.offset) == [0])
    }

    @Test("a fixture that cannot be made ends the run before any trial")
    func brokenFixture() async throws {
        let fixture = Fixture("data") { _, _ in throw ExperimentError.badSpec("disk") }
        let stage = Stage(pairs: 1, fixture: fixture)
        await #expect(throws: ExperimentError.badSpec("disk")) { try await stage.run() }
        #expect(stage.launcher.launched.isEmpty)
    }

    @Test("a cancellation while a fixture is made is an interruption, not its failure")
    func interruptedFixture() async throws {
        let fixture = Fixture("data") { _, _ in
            withUnsafeCurrentTask { $0?.cancel() }
            try Task.checkCancellation()
        }
        let stage = Stage(pairs: 1, fixture: fixture)
        let run = try await Task { try await stage.run() }.value
        #expect(run.interrupted && stage.launcher.launched.isEmpty && stage.saved.values.isEmpty)
    }
}

/// A runner with everything around it.
private struct Stage {
    let launcher: FakeLauncher
    let events = Recorder<RunnerEvent>()
    let saved = Recorder<Run>()
    let configuration: RunConfiguration
    let runner: PairedRunner

    init(
        scenarios: [String] = ["a"],
        pairs: Int,
        fixture: Fixture? = nil,
        _ play: @escaping @Sendable (TrialSpec) throws -> Void = { _ in }
    ) {
        let suite = Suite("sample", scenarios: scenarios.map { .sample($0, fixture: fixture) })
        var configuration = RunConfiguration(profile: .quick, suite: suite, seed: 1)
        configuration.pairs = pairs
        self.configuration = configuration
        let launcher = FakeLauncher(play)
        self.launcher = launcher
        var runner = PairedRunner(
            suite: suite,
            configuration: configuration,
            launcher: launcher,
            notify: events.note,
            save: saved.note
        )
        runner.now = { launcher.now }
        self.runner = runner
    }

    func run() async throws -> Run {
        try await runner.run(.sample())
    }
}
