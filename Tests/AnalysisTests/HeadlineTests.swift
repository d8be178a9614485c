import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite struct HeadlineTests {
    private let nine: [Double?] = [9, 9, 9, 9, 9, 9]
    private let zero: [Double?] = [0, 0, 0, 0, 0, 0]

    @Test func `it tells waste, savings, goodput and the control`() {
        let run = Run.sample()
            .with(
                name: "a",
                [.holdOrphaned: [nine.map { _ in 3 }, zero], .holdTotal: [nine, nine], .goodput: [nine, nine]]
            )
            .with(
                name: "b",
                pattern: "patient",
                [.goodput: [nine, [9, 9, 9.001, 9, 9, 8.999]], .failures: [zero, zero]]
            )
        #expect(
            RunAnalysis(run: run).headline
                == "Clients left in 1 scenario: there 33 % of the time or work went to clients that had already left, "
                + "0 % with cancellation. A saving is established in 1 (100 % of the orphaned part). Goodput rose in "
                + "0, fell in 0 and shows no established change in 1. Where nobody left (1 scenario), of 1 figure "
                + "that varies, 0 differ; chance alone can make one in 32 differ."
        )
    }

    @Test("what got worse is told, where, and why as far as the run shows it")
    func worse() {
        let slow: [[Double?]] = [nine.map { _ in 0.1 }, nine.map { _ in 0.2 }]
        func headline(_ answered: [[Double?]]) -> String {
            let run = Run.sample().with(
                name: "a",
                [.holdOrphaned: [nine, zero], .holdTotal: [nine, nine], .responseP99: slow, .answered: answered]
            )
            return RunAnalysis(run: run).headline
        }
        let told = "One other figure got worse, judged alone: response time of the answered in 1 scenario (a)"
        #expect(
            headline([nine, nine.map { _ in 20 }]).contains(
                told + ": more requests are answered, slow ones among them."
            )
        )
        #expect(headline([nine, nine]).contains(told + "."))
        #expect(!headline([nine, nine]).contains("more requests"))
    }

    @Test("of many names the first are told, and how many more there are")
    func manyNames() {
        let run = (0..<9).reduce(Run.sample()) { $0.with(name: "s\($1)", [.leasesLeaked: [nine, zero]]) }
        #expect(
            RunAnalysis(run: run).headline.hasPrefix("An integrity counter is not 0 in s0, s1, s2, s3, s4 and 4 more:")
        )
    }

    @Test func `where nobody left in any scenario it says so`() {
        let run = Run.sample().with(name: "a", pattern: "patient", [.goodput: [nine, nine]])
        #expect(RunAnalysis(run: run).headline.hasPrefix("Nobody left in any scenario, so there was nothing to"))
        let partly = run.with(name: "b", [.goodput: [[9], [nil]]])
        #expect(RunAnalysis(run: partly).headline.hasPrefix("Nobody left in any scenario that could be compared,"))
    }

    @Test func `where no pair is complete it says that nothing could be compared`() {
        let run = Run.sample().with(name: "a", [.holdOrphaned: [[9], [nil]]])
        #expect(RunAnalysis(run: run).headline.hasPrefix("Nothing could be compared: no pair is complete."))
    }

    @Test func `one arm alone has nothing to be compared with`() {
        let run = Run.sample().with(arms: ["a"], [.holdOrphaned: [[3]], .holdTotal: [[9]]])
        #expect(RunAnalysis(run: run).headline == "Nothing could be compared: only one arm was run.")
    }

    @Test func `clients that left nothing behind, and a cost that was not measured, are told apart`() {
        let none = Run.sample().with([.holdOrphaned: [zero, zero], .holdTotal: [nine, nine]])
        #expect(RunAnalysis(run: none).headline.hasPrefix("Clients left, but nothing was spent on them afterwards"))
        let unknown = Run.sample().with([.goodput: [nine, nine]])
        #expect(RunAnalysis(run: unknown).headline.hasPrefix("What clients that had already left cost was not"))
    }

    @Test func `an alarm comes before everything else`() {
        let run = Run.sample().with(name: "a", [.leasesLeaked: [nine, zero], .goodput: [nine, nine]])
        #expect(RunAnalysis(run: run).headline.hasPrefix("An integrity counter is not 0 in a: trust no figure there."))
    }

    @Test func `failures and an interruption are told, and an empty run too`() {
        var run = Run.sample().with(name: "a", [.goodput: [[9], [nil]]])
        run.interrupted = true
        #expect(RunAnalysis(run: run).headline.hasSuffix("1 trial failed. The run was interrupted."))
        #expect(RunAnalysis(run: .sample()).headline == "The run has no scenarios.")
    }
}
