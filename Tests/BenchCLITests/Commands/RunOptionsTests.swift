import ArgumentParser
import Testing
import WastedWorkExperiment

@testable import WastedWorkBenchCLI

@Suite struct RunOptionsTests {
    private func configuration(_ arguments: String...) throws -> RunConfiguration {
        try RunOptions.parse(arguments).configuration(of: TestSuite.suite())
    }

    @Test("without options the profile decides")
    func defaults() throws {
        let configuration = try configuration()
        #expect(configuration.scenarios.map(\.name) == ["database-query/patient", "database-query/exponential"])
        #expect(configuration.arms == [.withoutCancellation, .withCancellation])
        #expect(configuration.pairs == 6)
        #expect(configuration.seed == RunOptions.defaultSeed)
        #expect(configuration.window(of: configuration.scenarios[1]) == .seconds(1))
        #expect(configuration.timeBudget == nil)
        #expect(configuration.parameters.rows == nil)
    }

    @Test("every option reaches the configuration")
    func all() throws {
        let configuration = try configuration(
            "--profile",
            "nightly",
            "--filter",
            "http",
            "--pairs",
            "3",
            "--window",
            "2s",
            "--seed",
            "0x2A",
            "--arms",
            "queueOnly,withCancellation",
            "--rows",
            "50_000_000",
            "--time-budget",
            "20m"
        )
        #expect(configuration.scenarios.map(\.name) == ["http-call/patient"])
        #expect(configuration.arms == [.queueOnly, .withCancellation])
        #expect(configuration.pairs == 3)
        #expect(configuration.window == .seconds(2))
        #expect(configuration.seed == 42)
        #expect(configuration.parameters.rows == 50_000_000)
        #expect(configuration.timeBudget == .seconds(1200))
    }

    @Test("the command of a run names what was chosen, and the seed always")
    func command() throws {
        let options = try RunOptions.parse(["--filter", "^http.*'s", "--window", "1500ms", "--quiet", "--output", "x"])
        #expect(
            options.command(seed: 7)
                == #"bench run --profile quick --filter '^http.*'\''s' --window 1500ms --seed 7"#
        )
    }

    @Test("the command of a run is one that gives the same run")
    func reproduces() throws {
        let words = [
            "--profile", "nightly", "--filter", "http", "--pairs", "3", "--window", "2s", "--seed", "42", "--arms",
            "queueOnly,withCancellation", "--rows", "9", "--time-budget", "20m",
        ]
        #expect(try RunOptions.parse(words).command(seed: 42) == "bench run " + words.joined(separator: " "))
    }
}
