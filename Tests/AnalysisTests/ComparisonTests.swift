import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite struct ComparisonTests {
    @Test func `the first arm is the baseline, the last the candidate, and one between gets its estimate`() throws {
        let comparison = try compare(
            [[4, 4], [3, 3], [1, 1]],
            arms: ["withoutCancellation", "queueOnly", "withCancellation"]
        )
        #expect(comparison.baseline == "withoutCancellation")
        #expect(comparison.candidate == "withCancellation")
        #expect(comparison.arms.map(\.estimate.value) == [4, 3, 1])
        #expect(comparison.difference?.value == -3)
        #expect(comparison.ratio?.value == 0.25)
        #expect(comparison.saving?.value == 0.75)
    }

    @Test func `a pair of which a trial failed is dropped and counted`() throws {
        let run = Run.sample().with([.holdOrphaned: [[4, 100, 4], [1, nil, 1]]])
        let scenario = try #require(RunAnalysis(run: run).scenarios.first)
        #expect(scenario[.holdOrphaned]?.difference?.count == 2)
        #expect(scenario[.holdOrphaned]?.baselineValue == 4)
        #expect(scenario.warnings.contains(.incompletePairs(count: 1, of: 3)))
        #expect(scenario.warnings.contains(.failedTrials(arm: "withCancellation", count: 1, reason: "it crashed")))
    }

    @Test func `an arm without a trial leaves the others' estimates and no difference`() throws {
        let run = Run.sample().with([.holdOrphaned: [[4, 5], [nil, nil]]])
        let scenario = try #require(RunAnalysis(run: run).scenarios.first)
        let comparison = try #require(scenario[.holdOrphaned])
        #expect(comparison.arms.map(\.estimate.value) == [4.5])
        #expect(comparison.difference == nil)
        #expect(comparison.verdict == .inconclusive)
        #expect(scenario.warnings.contains(.missingArm(arm: "withCancellation")))
    }

    @Test func `one pair has a difference without an interval`() throws {
        let run = Run.sample().with([.holdOrphaned: [[4], [1]]])
        let scenario = try #require(RunAnalysis(run: run).scenarios.first)
        #expect(scenario[.holdOrphaned]?.difference?.value == -3)
        #expect(scenario[.holdOrphaned]?.difference?.interval == nil)
        #expect(scenario[.holdOrphaned]?.verdict == .inconclusive)
        #expect(scenario.warnings == [.singlePair])
    }

    @Test func `a baseline of nothing has a difference and no ratio`() throws {
        let comparison = try compare([[0, 0, 0, 0, 0, 0], [1, 2, 1, 2, 1, 2]])
        #expect(comparison.ratio == nil)
        #expect(comparison.saving == nil)
        #expect(comparison.difference?.value == 1.5)
        #expect(comparison.verdict == .regressed)
    }

    @Test func `one arm alone is estimated and not judged`() throws {
        let comparison = try compare([[4, 4]], arms: ["withCancellation"])
        #expect(comparison.candidate == nil)
        #expect(comparison.arms.map(\.estimate.value) == [4])
        #expect(comparison.difference == nil && comparison.verdict == nil)
    }

    @Test func `a workload's own metric is compared and not judged`() throws {
        let own = Metric("my.own", unit: .count, polarity: .lowerIsBetter, summary: "")
        let run = Run.sample().with([own: [[9, 9, 9, 9, 9, 9], [1, 1, 1, 1, 1, 1]]])
        let comparison = try #require(RunAnalysis(run: run).scenarios.first?.comparisons.first)
        #expect(comparison.metric.name == "my.own")
        #expect(comparison.metric.unit == .unspecified)
        #expect(comparison.verdict == nil)
    }

    @Test func `trials without a value are left out of that metric alone`() throws {
        let run = Run.sample().with([.goodput: [[1, 2, 3], [1, 2, 3]], .responseP99: [[1, nil, 1], [1, 1, 1]]])
        let scenario = try #require(RunAnalysis(run: run).scenarios.first)
        #expect(scenario[.goodput]?.difference?.count == 3)
        #expect(scenario[.responseP99]?.difference?.count == 2)
        #expect(scenario[.responseP99]?.warnings == [.absentValues(arm: "withoutCancellation", count: 1, of: 3)])
    }

    @Test func `what one arm never has is not judged, and told`() throws {
        let run = Run.sample().with([
            .goodput: [[1, 2], [1, 2]], .cancellationLatencyP99: [[nil, nil], [0.001, 0.001]],
        ])
        let comparison = try #require(RunAnalysis(run: run).scenarios.first?[.cancellationLatencyP99])
        #expect(comparison.verdict == nil && comparison.difference == nil)
        #expect(comparison.candidateValue == 0.001)
        #expect(comparison.warnings == [.noValues(arm: "withoutCancellation")])
    }

    @Test func `the same file gives the same analysis`() throws {
        let values: [[Double]] = [(0..<10).map { Double($0 * $0) }, (0..<10).map { Double($0) * 0.9 }]
        let first = try compare(values)
        let second = try compare(values)
        #expect(first.difference == second.difference && first.ratio == second.ratio)
    }

    private func compare(
        _ values: [[Double]],
        arms: [String] = ["withoutCancellation", "withCancellation"]
    ) throws -> Comparison {
        let run = Run.sample().with(arms: arms, [.holdOrphaned: values])
        return try #require(RunAnalysis(run: run).scenarios.first?[.holdOrphaned])
    }
}
