import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite struct ClaimFamilyTests {
    private let total: [Double?] = [10, 10, 10, 10, 10, 10]
    private let nothing: [Double?] = [0, 0, 0, 0, 0, 0]
    /// p = 0.01 by the paired t-test against `after`: enough for one claim, too much for sixteen.
    private let before: [Double?] = [2, 3, 2, 4, 3, 2]
    private let after: [Double?] = [1.5, 1.5, 1.5, 1.2, 1.9, 1.2]

    @Test func `the claims are the orphaned resource and goodput of each scenario that clients left`() {
        let family = RunAnalysis(run: run(scenarios: 3)).family
        #expect(family.size == 6)
        #expect(family.pairs == 6)
    }

    @Test func `where nobody left nothing is claimed`() {
        let run = Run.sample().with(pattern: "patient", [.goodput: [total, total]])
        #expect(RunAnalysis(run: run).family.size == 0)
    }

    @Test func `what one comparison establishes need not stand among sixteen`() throws {
        let alone = try #require(RunAnalysis(run: run(scenarios: 1)).scenarios.first?[.holdOrphaned])
        let among = try #require(RunAnalysis(run: run(scenarios: 8)).scenarios.first?[.holdOrphaned])
        #expect(alone.verdict == .improved)
        #expect(among.verdict == .inconclusive)
        #expect(try #require(among.adjustedPValue) > 0.05)
        #expect(try #require(among.neededPairs) > 6)
    }

    @Test func `an overwhelming effect stands among sixteen with six pairs`() throws {
        let run = run(scenarios: 8, orphaned: [[6.1, 6.3, 6.2, 6, 6.1, 6.2], [0.1, 0.12, 0.1, 0.11, 0.1, 0.1]])
        let comparison = try #require(RunAnalysis(run: run).scenarios.last?[.holdOrphaned])
        #expect(comparison.verdict == .improved)
        #expect(try #require(comparison.adjustedPValue) < 0.001)
    }

    @Test func `the sign-flip test alone would need ten pairs for sixteen claims`() {
        #expect(RunAnalysis(run: run(scenarios: 8)).family.pairsWithoutNormality == 10)
    }

    @Test func `other figures keep their verdict and have no adjusted p-value`() throws {
        let comparison = try #require(RunAnalysis(run: run(scenarios: 8)).scenarios.first?[.drainTime])
        #expect(comparison.verdict == .improved)
        #expect(comparison.adjustedPValue == nil)
    }

    @Test func `pairs that are too few for any verdict need at least six`() throws {
        let run = Run.sample().with([.drainTime: [[4, 4.1], [1, 1]]])
        let comparison = try #require(RunAnalysis(run: run).scenarios.first?[.drainTime])
        #expect(comparison.verdict == .inconclusive && comparison.neededPairs == 6)
    }

    private func run(scenarios: Int, orphaned: [[Double?]]? = nil) -> Run {
        (0..<scenarios).reduce(Run.sample()) { run, index in
            run.with(
                name: "s\(index)",
                [
                    .holdOrphaned: orphaned ?? [before, after], .holdTotal: [total, total], .goodput: [total, total],
                    .drainTime: [before, after],
                ]
            )
        }
    }
}
