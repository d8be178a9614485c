import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

/// Goodput has thresholds of 0.1 a second and 2 %; hold time of 1 ms and 2 %.
@Suite struct JudgeTests {
    @Test(arguments: [(Metric.goodput, Verdict.improved), (.holdOrphaned, .regressed)])
    func `more is better or worse as the metric says`(metric: Metric, verdict: Verdict) {
        #expect(judge(metric, [10, 11, 12, 10, 11, 12], [15, 16, 18, 15, 17, 18]) == verdict)
        #expect(judge(metric, [15, 16, 18, 15, 17, 18], [10, 11, 12, 10, 11, 12]) != verdict)
    }

    @Test func `a neutral metric has no verdict`() {
        #expect(judge(.cpuUseful, [1, 1, 1, 1, 1, 1], [9, 9, 9, 9, 9, 9]) == nil)
    }

    @Test func `five pairs cannot establish anything`() {
        #expect(judge(.goodput, [10, 10, 10, 10, 10], [20, 20, 20, 20, 20]) == .inconclusive)
    }

    @Test(arguments: [(5, Verdict.inconclusive), (6, .unchanged)])
    func `equal arms are unchanged from the fewest pairs on that could tell otherwise`(pairs: Int, verdict: Verdict) {
        let equal = Array(repeating: 10.0, count: pairs)
        #expect(judge(.goodput, equal, equal) == verdict)
    }

    @Test func `one pair in six that goes the other way leaves the sign-flip test open`() {
        #expect(judge(.goodput, [10, 10, 10, 10, 10, 10], [12, 12, 12, 12, 12, 9.9]) == .inconclusive)
    }

    @Test func `an effect below the relative threshold is unchanged however sure`() {
        #expect(judge(.goodput, [100, 100, 100, 100, 100, 100], [101, 101, 101, 101, 101, 101]) == .unchanged)
    }

    @Test func `an effect below the absolute threshold is unchanged however large in proportion`() {
        #expect(judge(.holdOrphaned, [1e-6, 1e-6, 1e-6, 1e-6, 1e-6, 1e-6], [0, 0, 0, 0, 0, 0]) == .unchanged)
    }

    @Test func `noise wider than the thresholds is inconclusive, narrower is unchanged`() {
        #expect(judge(.goodput, [10, 14, 9, 13, 11, 10], [13, 9, 12, 10, 14, 10]) == .inconclusive)
        let steady: [Double] = [10, 10.01, 10.02, 10, 10.01, 10.02]
        #expect(judge(.goodput, steady, steady.reversed()) == .unchanged)
    }

    @Test func `an integrity counter has no threshold`() {
        #expect(judge(.strayCancels, [0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]) == .regressed)
        #expect(judge(.strayCancels, [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]) == .unchanged)
    }

    @Test(arguments: [
        ([0.5, 0.6, 0.5, 0.7, 0.5, 0.6], Verdict.regressed), ([0, 0, 0, 0, 0, 0], .unchanged),
        ([1e-6, 1e-6, 2e-6, 1e-6, 1e-6, 1e-6], .unchanged), ([0, 0.5, 0, 0, 0, 0.6], .inconclusive),
    ])
    func `a baseline of nothing is judged by the absolute threshold alone`(candidate: [Double], verdict: Verdict) {
        #expect(judge(.holdOrphaned, [0, 0, 0, 0, 0, 0], candidate) == verdict)
    }

    @Test func `from nothing to more of what is good is an improvement`() {
        #expect(judge(.goodput, [0, 0, 0, 0, 0, 0], [3, 4, 3, 4, 3, 4]) == .improved)
    }

    @Test func `equal counters are unchanged, with an interval of nothing`() throws {
        let counts: [Double?] = [17, 17, 19, 16, 17, 18]
        let run = Run.sample().with([.workTotal: [counts, counts]])
        let comparison = try #require(RunAnalysis(run: run).scenarios.first?[.workTotal])
        #expect(comparison.verdict == .unchanged)
        #expect(comparison.difference?.interval?.low == 0 && comparison.difference?.interval?.high == 0)
        #expect(comparison.neededPairs == nil)
    }

    private func judge(_ metric: Metric, _ baseline: [Double], _ candidate: [Double]) -> Verdict? {
        let run = Run.sample().with([metric: [baseline, candidate]])
        return RunAnalysis(run: run).scenarios.first?[metric]?.verdict
    }
}
