import ArgumentParser
import Testing
import WastedWorkExperiment
import WastedWorkLoad
import WastedWorkResults

@testable import WastedWorkBenchCLI

/// `--controls`: which scenarios run, and how a run ends of which a control fails. The trials are faked.
@Suite struct ControlRunTests {
    private let suite = Suite(
        "test",
        scenarios: [
            scenario("plain/patient"),
            scenario("control/passing", profiles: [.nightly]).asControl(saving(atMost: 0.5)),
            scenario("control/failing", profiles: [.nightly]).asControl(saving(atMost: 0.01)),
        ]
    )

    private func names(_ arguments: String...) throws -> [String] {
        try RunOptions.parse(arguments).configuration(of: suite).scenarios.map(\.name)
    }

    @Test("controls run where they are asked for, and always in the nightly profile")
    func choice() throws {
        #expect(try names() == ["plain/patient"])
        #expect(try names("--controls") == ["plain/patient", "control/passing", "control/failing"])
        #expect(try names("--profile", "nightly") == ["plain/patient", "control/passing", "control/failing"])
    }

    @Test("a filter narrows controls too, and without --controls says where they are")
    func filter() throws {
        #expect(try names("--controls", "--filter", "^control/f") == ["control/failing"])
        #expect(throws: CLIError.self) { try names("--filter", "^control/f") }
    }

    @Test("the command that repeats a run asks for the controls again")
    func command() throws {
        let options = try RunOptions.parse(["--controls", "--filter", "^control/"])
        #expect(
            options.command(seed: 1) == "bench run --profile quick --filter '^control/' --controls --seed 1"
        )
    }

    @Test("the arms of controls are not offered for comparison", arguments: ["afterCompletion", "boundedQueue"])
    func arms(arm: String) {
        #expect(throws: CLIError.self) { try ArmList.parse("withoutCancellation,\(arm)") }
    }

    @Test("a control that fails ends the run in exit code 3, and is told of first")
    func failing() async throws {
        var bench = try TestBench()
        bench.suite = suite
        let status = await bench.runTrials("--controls", "--quiet")
        let output = bench.output.text
        #expect(status == .trialFailed)
        #expect(output.contains("1 control FAILED: orphaned CPU falls"))
        #expect(output.contains("Controls: 1 passed, 0 inconclusive, 1 failed"))
        #expect(try bench.latest().scenarios.last?.control == Self.saving(atMost: 0.01))
    }

    @Test("controls that pass, and too few pairs to say, end it well")
    func passing() async throws {
        var bench = try TestBench()
        bench.suite = suite
        #expect(await bench.runTrials("--controls", "--quiet", "--filter", "passing") == .fine)
        #expect(await bench.runTrials("--controls", "--quiet", "--pairs", "2") == .fine)
    }

    /// The faked trials save nine tenths.
    private static func saving(atMost: Double) -> ControlDescription {
        let ratio = ControlExpectation.ratio(
            figure: ControlledFigure(.cpuOrphaned),
            of: "withCancellation",
            over: "withoutCancellation",
            bounds: ControlBounds(atMost: atMost)
        )
        return ControlDescription("orphaned CPU falls", expectations: [ratio])
    }

    private static func scenario(_ name: String, profiles: Set<Profile> = [.quick, .nightly]) -> Scenario {
        Scenario(
            name,
            summary: "faked",
            profiles: profiles,
            load: { _ in
                LoadProfile(
                    arrivals: .constant(rate: 10),
                    demand: .constant(.milliseconds(1)),
                    pattern: .exponential(mean: .milliseconds(1))
                )
            },
            workload: { _ in throw CLIError.tooFewArms }
        )
    }
}
