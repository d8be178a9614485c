import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite struct WarningTests {
    private let equal: [[Double?]] = [[5, 5, 5, 5, 5, 5], [5, 5, 5, 5, 5, 5]]

    @Test func `a sound scenario has no doubts`() throws {
        let analysis = RunAnalysis(run: .sample().with([.goodput: equal]))
        #expect(analysis.warnings.isEmpty)
        #expect(try #require(analysis.scenarios.first).warnings.isEmpty)
    }

    @Test func `the run's own doubts come with it`() {
        var run = Run.sample().with([.goodput: equal])
        run.host.buildConfiguration = "debug"
        run.host.stealFraction = 0.05
        run.interrupted = true
        run.warnings = ["the time budget allowed 1 of 6 pairs"]
        run.trials.append(TrialResult(scenario: "ghost", arm: "a", pair: 0, seed: 0, order: 0, window: 1))
        #expect(
            RunAnalysis(run: run).warnings == [
                .debugBuild, .interrupted, .stealTime(fraction: 0.05), .undescribedScenario(name: "ghost"),
                .run(text: "the time budget allowed 1 of 6 pairs"),
            ]
        )
    }

    @Test func `a counter that must be 0 is an alarm and comes first`() throws {
        let zero: [Double?] = [0, 0]
        let run = Run.sample().with([.strayCancels: [zero, [0, 2]], .failures: [[1, 0], zero]])
        let warnings = try #require(RunAnalysis(run: run).scenarios.first).warnings
        #expect(warnings.first == .integrity(metric: .strayCancels, arm: "withCancellation", count: 2))
        #expect(warnings.first?.severity == .alarm)
        #expect(warnings.contains(.failedRequests(arm: "withoutCancellation", count: 1)))
    }

    @Test func `few pairs, a late driver and unsent requests are told`() throws {
        let run = Run.sample().with([
            .driverLatenessP99: [[0.001, 0.02], [0.001, 0.001]], .driverUnsent: [[0, 3], [0, 0]],
        ])
        #expect(
            try #require(RunAnalysis(run: run).scenarios.first).warnings == [
                .fewPairs(count: 2), .driverLate(ArmSpan(arms: ["withoutCancellation"], low: 0.02, high: 0.02)),
                .driverUnsent(arm: "withoutCancellation", count: 3),
            ]
        )
    }

    @Test(arguments: [(0.9, true), (0.96, false), (1.04, false), (1.2, true)])
    func `attribution that misses its mark is told with CPU figures only`(coverage: Double, isTold: Bool) throws {
        let values = Array(repeating: coverage as Double?, count: 6)
        let run = Run.sample().with([
            .cpuOrphaned: equal, .goodput: equal, .cpuCoverage: [values, equal[0].map { _ in 1 }],
        ])
        let scenario = try #require(RunAnalysis(run: run).scenarios.first)
        #expect((scenario[.cpuOrphaned]?.warnings.isEmpty == false) == isTold)
        #expect(scenario[.goodput]?.warnings == [])
    }

    @Test func `arms that share a doubt share its line`() throws {
        let run = Run.sample().with([
            .cpuOrphaned: equal, .cpuCoverage: [equal[0].map { _ in 0.85 }, equal[0].map { _ in 0.86 }],
            .driverLatenessP99: [equal[0].map { _ in 0.02 }, equal[0].map { _ in 0.03 }],
        ])
        let scenario = try #require(RunAnalysis(run: run).scenarios.first)
        #expect(
            scenario[.cpuOrphaned]?.warnings.map(\.description) == [
                "85–86 % of the CPU spent was charged to requests: the split into useful, doomed and orphaned is "
                    + "that uncertain"
            ]
        )
        #expect(
            scenario.warnings.map(\.description) == ["the driver was late by 20.0–30.0 ms (p99 of the worst trial)"]
        )
    }

    @Test func `where nobody left there is no split to doubt`() throws {
        let zero = equal.map { $0.map { _ in 0.0 as Double? } }
        let low = equal.map { $0.map { _ in 0.2 as Double? } }
        let run = Run.sample().with([.cpuOrphaned: zero, .cpuCoverage: low, .abandonment: zero])
        #expect(try #require(RunAnalysis(run: run).scenarios.first?[.cpuOrphaned]).warnings.isEmpty)
    }

    @Test func `a doubt about one has the verb of one`() {
        #expect(
            Warning.absentValues(arm: "a", count: 1, of: 6).description
                == "1 of 6 trials of a has no value; its pair is left out"
        )
        #expect(
            Warning.incompletePairs(count: 1, of: 1).description
                == "1 of 1 pair is incomplete and left out of the comparison"
        )
    }

    @Test func `what trials said is kept once with its count`() throws {
        var run = Run.sample().with([.goodput: equal])
        for index in 0..<3 { run.trials[index].warnings = ["peak memory could not be reset"] }
        #expect(
            try #require(RunAnalysis(run: run).scenarios.first).warnings
                == [.trial(arm: "withoutCancellation", text: "peak memory could not be reset", count: 3)]
        )
    }
}
