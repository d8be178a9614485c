import Testing
import WastedWorkLoad
import WastedWorkResults

@testable import WastedWorkExperiment

struct PitfallScenarioTests {
    private let suite = Suite(
        "sample",
        scenarios: [
            .sample("a"), .sample("b").showingPitfalls([.swallowed, .spinning]),
            .sample("c").inArms(Arm.compared).showingPitfalls([.notPassedOn]),
        ]
    )

    private var configuration: RunConfiguration { RunConfiguration(profile: .nightly, suite: suite, seed: 1) }

    @Test("no run has variants unless it is asked for pitfalls")
    func unasked() {
        #expect(configuration.scenarios.map(\.name) == ["a", "b", "c"])
    }

    @Test("a run of pitfalls has the scenarios that show some, each before its variants, in the first and last arm")
    func asked() {
        let showing = configuration.showingPitfalls()
        #expect(showing.scenarios.map(\.name) == ["b", "b+swallowed", "b+spinning", "c", "c+notPassedOn"])
        for scenario in showing.scenarios {
            #expect(showing.arms(of: scenario) == [.withoutCancellation, .withCancellation])
        }
    }

    @Test("a variant replays the load of the sound scenario: equal seeds, pair by pair")
    func seeds() {
        let pairs = PairSchedule(configuration.showingPitfalls()).pairs
        func seeds(_ name: String) -> [Int: UInt64] {
            Dictionary(uniqueKeysWithValues: pairs.filter { $0.scenario == name }.map { ($0.pair, $0.trials[0].seed) })
        }
        #expect(seeds("b").count == 10 && seeds("b+swallowed") == seeds("b") && seeds("b+spinning") == seeds("b"))
    }

    @Test("a trial finds a variant by its name, and the file says which mistake of which scenario it shows")
    func variant() async throws {
        let variant = try suite.scenario(named: "b+spinning")
        let description = variant.description(arms: [.withCancellation], pairs: 1, window: .seconds(1))
        let summary = Pitfall.spinning.summary
        #expect(description.pitfall == PitfallDescription("spinning", of: "b", summary: summary))
        let trial = try Trial(suite: suite, spec: .sample("b+spinning"), executable: "/bin/false")
        #expect(try await trial.run()[.answered] == 20)
        #expect(throws: ExperimentError.unknownScenario("a+spinning")) { try suite.scenario(named: "a+spinning") }
    }
}
