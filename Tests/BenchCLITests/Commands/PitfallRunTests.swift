import Testing
import WastedWorkExperiment
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite struct PitfallRunTests {
    @Test("a dry run shows the sound scenario and its variants, first and last arm, and nothing else")
    func preview() async throws {
        let bench = try bench()
        #expect(await bench.runTrials("--pitfalls", "--dry-run", "--profile", "nightly") == .fine)
        expectText(bench.output.text, isGolden: "dry-run-pitfalls.txt")
    }

    @Test("without --pitfalls no profile runs a variant", arguments: ["quick", "nightly"])
    func unasked(profile: String) async throws {
        let bench = try bench()
        #expect(await bench.runTrials("--dry-run", "--profile", profile) == .fine)
        #expect(!bench.output.text.contains("+"))
    }

    @Test("the file says what is a variant, and its command runs the same again")
    func file() async throws {
        let bench = try bench()
        #expect(await bench.runTrials("--pitfalls", "--pairs", "1") == .fine)
        let run = try bench.latest()
        #expect(run.scenarios.map(\.pitfall?.name) == [nil, "notPassedOn", "spinning"])
        #expect(run.scenarios.allSatisfy { $0.pitfall?.soundScenario ?? $0.name == "database-query/exponential" })
        #expect(run.trials.count == 6 && run.command == "bench run --profile quick --pairs 1 --seed 1 --pitfalls")
        #expect(bench.output.text.contains("\nPitfalls\n"))
    }

    @Test("where the filter leaves no scenario with pitfalls it is one line with those that have some, and 64")
    func noneChosen() async throws {
        let bench = try bench()
        #expect(await bench.runTrials("--pitfalls", "--filter", "patient") == .usage)
        #expect(
            bench.errors.lines == [
                "bench: no scenario that matches 'patient' shows pitfalls; these do: database-query/exponential"
            ]
        )
    }

    @Test("a suite that shows none says so")
    func noneAtAll() async throws {
        let bench = try TestBench()
        #expect(await bench.runTrials("--pitfalls") == .usage)
        #expect(
            bench.errors.lines == [
                "bench: no scenario shows pitfalls; leave out --pitfalls, or have one show them in the suite"
            ]
        )
    }

    /// Of the suite's scenarios the second shows two pitfalls.
    private func bench() throws -> TestBench {
        var bench = try TestBench()
        let scenarios = TestSuite.suite().scenarios
        bench.suite = Suite(
            "test",
            scenarios: [scenarios[0], scenarios[1].showingPitfalls([.notPassedOn, .spinning]), scenarios[2]]
        )
        return bench
    }
}
