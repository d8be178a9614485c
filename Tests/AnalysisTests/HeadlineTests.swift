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
            .with(name: "b", pattern: "patient", [.goodput: [nine, nine]])
        #expect(
            RunAnalysis(run: run).headline
                == "Clients left in 1 scenario: there 33 % of the time or work went to clients that had already left, "
                + "0 % in the last arm. A saving is established in 1 (100 % of it), not established in 0. Goodput rose in "
                + "0, fell in 0 and shows no established change in 1. Where nobody left (1 scenario), 0 of 1 figures "
                + "differ between the arms; chance alone can make one in 20 differ."
        )
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
