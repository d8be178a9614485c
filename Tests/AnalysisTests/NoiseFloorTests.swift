import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite struct NoiseFloorTests {
    private let twice = ["withoutCancellation", "withoutCancellationAgain"]

    private func measured(_ one: [Double], _ other: [Double]) -> NoiseFloor? {
        RunAnalysis(run: Run.sample().with(name: "aa", arms: twice, [.cpuProcess: [one, other]])).noiseFloor
    }

    /// t(0.975, 6) = 2.447 of the tables.
    @Test func `it is what chance makes of the difference of two means, as a share`() throws {
        let floor = try #require(measured([10, 10, 10, 10, 10, 10], [11, 9, 11, 9, 11, 9]))
        let share = try #require(floor.share(of: .cpuProcess))
        #expect(abs(share - 0.1 * 2.447 / 6.0.squareRoot()) < 1e-4 && floor.scenario == "aa")
        #expect(floor.share(of: .goodput) == nil)
    }

    @Test func `too few pairs, and arms that differ, give none`() {
        #expect(measured([10, 10], [11, 9]) == nil)
        #expect(RunAnalysis(run: Run.sample().with([.cpuProcess: [[1, 1], [1, 1]]])).noiseFloor == nil)
    }

    @Test func `it is told in the line of the controls`() {
        let run = Run.sample().with(
            arms: twice,
            [.goodput: [[10, 10, 10, 10, 10, 10], [11, 9, 11, 9, 11, 9]]]
        )
        #expect(RunAnalysis(run: run).controlLine == "Noise floor: goodput 10 %.")
    }
}
