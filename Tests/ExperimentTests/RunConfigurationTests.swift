import Testing
import WastedWorkResults

@testable import WastedWorkExperiment

struct RunConfigurationTests {
    private let suite = Suite(
        "sample",
        scenarios: [.sample("both"), .sample("quick only", profiles: [.quick]), .sample("night", profiles: [.nightly])]
    )

    @Test("the quick profile takes its scenarios in their order, two arms and the six pairs that 5 % needs")
    func quick() {
        let configuration = RunConfiguration(profile: .quick, suite: suite, seed: 1)
        #expect(configuration.scenarios.map(\.name) == ["both", "quick only"])
        #expect(configuration.arms == [.withoutCancellation, .withCancellation] && configuration.pairs == 6)
    }

    @Test("the nightly profile takes all arms and ten pairs")
    func nightly() {
        let configuration = RunConfiguration(profile: .nightly, suite: suite, seed: 1)
        #expect(configuration.scenarios.map(\.name) == ["both", "night"])
        #expect(configuration.arms == Arm.compared && configuration.pairs == 10)
    }

    @Test("a scenario is described as it is run")
    func description() {
        let description = suite.scenarios[0].description(arms: [.queueOnly], pairs: 3, window: .milliseconds(250))
        #expect(description.arms == ["queueOnly"] && description.pairs == 3 && description.window == 0.25)
        #expect(description.pattern == "patient" && description.load.first == "arrivals: constant, 200/s")
    }

    @Test("a scenario that a suite does not have is named")
    func unknownScenario() {
        #expect(throws: ExperimentError.unknownScenario("nope")) { try suite.scenario(named: "nope") }
    }
}
