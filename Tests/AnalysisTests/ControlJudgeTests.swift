import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite struct ControlJudgeTests {
    private let ten = [10.0, 11, 9, 10.5, 9.5, 10]

    private func run(_ second: [Double], _ metric: Metric = .holdOrphaned, of first: [Double]? = nil) -> Run {
        Run.sample().with([metric: [first ?? ten, second]])
    }

    private func find(_ expectation: ControlExpectation, in run: Run) throws -> ControlFinding {
        var run = run
        run.scenarios[0].control = ControlDescription("t", expectations: [expectation])
        return try #require(RunAnalysis(run: run).controls.first)
    }

    private func exactly(_ value: Double, _ metric: Metric) -> ControlExpectation {
        .value(figure: ControlledFigure(metric), arm: "withCancellation", bounds: .exactly(value))
    }

    private func ratio(_ bounds: ControlBounds) -> ControlExpectation {
        .ratio(
            figure: ControlledFigure(.holdOrphaned),
            of: "withCancellation",
            over: "withoutCancellation",
            bounds: bounds
        )
    }

    @Test(arguments: [(1.0, ControlStanding.passed), (9, .failed), (5, .inconclusive)])
    func `an interval within the bounds passes, one outside fails, any other says nothing`(
        level: Double,
        standing: ControlStanding
    ) throws {
        let second = [0.8, 1.2, 0.9, 1.1, 1, 1].map { $0 * level }
        #expect(try find(ratio(ControlBounds(atMost: 0.5)), in: run(second)).standing == standing)
    }

    @Test func `the sentence names the figure, its interval and what was expected`() throws {
        let finding = try find(ratio(ControlBounds(atMost: 0.5)), in: run(ten.map { $0 * 0.25 }))
        #expect(
            finding.sentence
                == "orphaned hold with cancellation over without cancellation: 25 %, expected at most 50 %"
        )
    }

    @Test func `fewer pairs than can establish anything are inconclusive, whatever they say`() throws {
        let run = run([1, 1, 1, 1, 1], of: [10, 10, 10, 10, 10])
        #expect(try find(ratio(ControlBounds(atMost: 0.5)), in: run).standing == .inconclusive)
    }

    @Test func `a figure that was not had is inconclusive, and says so`() throws {
        let expectation = ControlExpectation.value(
            figure: ControlledFigure(.goodput),
            arm: "withCancellation",
            bounds: .exactly(1)
        )
        let finding = try find(expectation, in: run(ten))
        #expect(finding.standing == .inconclusive && finding.sentence.hasSuffix("could not be had"))
    }

    @Test func `a value without spread can be asked for exactly`() throws {
        let none = run([0, 0, 0, 0, 0, 0], .answered)
        func standing(_ value: Double) throws -> ControlStanding {
            try find(exactly(value, .answered), in: none).standing
        }
        #expect(try standing(0) == .passed && standing(1) == .failed)
    }

    @Test func `a scenario's figure is held against that of another, pair by pair`() throws {
        let other = Run.sample().with(name: "s", [.cpuProcess: [ten, ten]])
            .with(name: "o", [.cpuProcess: [ten.map { $0 - 2 }, ten.map { $0 - 2 }]])
        func check(_ scenario: String, _ bounds: ControlBounds) throws -> ControlStanding {
            let figure = ControlledFigure(.cpuProcess)
            let expectation = ControlExpectation.difference(
                figure: figure,
                arm: "withCancellation",
                lessScenario: scenario,
                bounds: bounds
            )
            return try find(expectation, in: other).standing
        }
        #expect(try check("o", .around(2, within: 0.01)) == .passed)
        #expect(try check("o", ControlBounds(atMost: 1)) == .failed)
        #expect(try check("nowhere", ControlBounds(atMost: 1)) == .inconclusive)
    }

    @Test func `a count that must be 0 fails a control whatever is expected of it`() throws {
        let run = Run.sample().with([.leasesLeaked: [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 1]]])
        let finding = try find(exactly(0, .leasesLeaked), in: run)
        #expect(
            finding.standing == .failed && finding.sentence.hasPrefix("connections never returned: 1, which must be 0")
        )
    }
}

// MARK: - Arms that must not differ

extension ControlJudgeTests {
    private func same(within: Double = 0.2, except: [Metric] = []) -> ControlExpectation {
        .same(
            arms: ControlledArms(
                "withoutCancellation",
                "withCancellation",
                leading: [.holdOrphaned],
                within: within,
                except: except
            )
        )
    }

    @Test func `arms that differ by chance pass, where a larger difference is ruled out`() throws {
        let second = [10.2, 10.8, 9.1, 10.3, 9.6, 10.1]
        #expect(try find(same(), in: run(second)).standing == .passed)
        let wild = try find(same(), in: run([14, 6, 15, 5, 13, 8]))
        #expect(wild.standing == .inconclusive)
    }

    @Test func `arms that differ in any judged metric fail, unless it differs by nature`() throws {
        let late = [30.0, 31, 29, 30, 30, 31]
        let run = Run.sample().with([.holdOrphaned: [ten, ten], .cancellationLate: [ten, late]])
        let finding = try find(same(), in: run)
        #expect(finding.standing == .failed && finding.sentence.hasSuffix("differ in requests cancelled too late"))
        #expect(try find(same(except: [.cancellationLate]), in: run).standing == .passed)
    }

    @Test func `small counts that all differ by one do not fail within the tolerance`() throws {
        let run = Run.sample().with([.holdOrphaned: [ten, ten], .answered: [ten, ten.map { $0 + 1.5 }]])
        #expect(try find(same(within: 0.2), in: run).standing == .passed)
        #expect(try find(same(within: 0.1), in: run).standing == .failed)
    }

    @Test func `a difference that only looks established among many figures does not fail`() throws {
        // By itself p = 2/64 and the resampled interval excludes 0; among 20 figures that is what chance gives.
        let lucky = zip(ten, [8, 0.8, 4, 1.6, 12, 1.2]).map { $0 + $1 }
        var metrics = Dictionary(
            uniqueKeysWithValues: Metric.catalogue.filter { $0.polarity == .lowerIsBetter }.prefix(20).map {
                ($0, [ten, ten])
            }
        )
        for metric in [Metric.leasesLeaked, .strayCancels, .stuckWaiters] { metrics[metric] = nil }
        metrics[.drainTime] = [ten, lucky]
        let finding = try find(same(), in: Run.sample().with(metrics.mapValues { $0.map { $0.map(Optional.some) } }))
        #expect(finding.standing == .passed)
    }
}

// MARK: - What the run says of all of them

extension ControlJudgeTests {
    private var controlled: Run {
        var run = Run.sample()
            .with(name: "failing", [.holdOrphaned: [ten, ten], .holdTotal: [ten, ten], .abandonment: [ten, ten]])
            .with(name: "passing", [.holdOrphaned: [ten, ten.map { $0 / 10 }], .holdTotal: [ten, ten]])
        for index in run.scenarios.indices {
            run.scenarios[index].control = ControlDescription(
                "orphaned time falls",
                role: index == 0 ? .apart : .alongside,
                expectations: [ratio(ControlBounds(atMost: 0.5))]
            )
        }
        return run
    }

    @Test func `a failed control begins the headline, and all are counted in one line`() {
        let analysis = RunAnalysis(run: controlled)
        #expect(analysis.headline.hasPrefix("1 control FAILED: orphaned time falls (failing)."))
        #expect(analysis.controlLine == "Controls: 1 passed, 0 inconclusive, 1 failed.")
    }

    @Test func `what is a control and nothing else is no finding`() {
        let analysis = RunAnalysis(run: controlled)
        #expect(analysis.findings.map(\.description.name) == ["passing"])
        #expect(analysis.headline.contains("Clients left in 1 scenario:"))
        var alone = controlled
        alone.scenarios.removeLast()
        #expect(RunAnalysis(run: alone).headline.hasSuffix("Only controls were run."))
    }

    @Test func `a run without controls has no line`() {
        #expect(RunAnalysis(run: run(ten)).controlLine == nil)
    }
}
