import Testing

@testable import WastedWorkExperiment

struct PairScheduleTests {
    @Test("every round has one pair of each scenario, and every pair one trial of each arm")
    func rounds() {
        let schedule = PairSchedule(configuration(["a", "b", "c"], pairs: 4))
        for round in 0..<4 {
            let pairs = schedule.pairs[(round * 3)..<(round * 3 + 3)]
            #expect(Set(pairs.map(\.scenario)) == ["a", "b", "c"])
            #expect(pairs.allSatisfy { $0.pair == round && Set($0.trials.map(\.arm)) == Set(Arm.compared) })
        }
        #expect(schedule.trialCount == 36)
    }

    @Test("trials are numbered in their order of execution")
    func order() {
        let schedule = PairSchedule(configuration(["a", "b"], pairs: 3))
        #expect(schedule.pairs.flatMap(\.trials).map(\.order) == Array(0..<18))
    }

    @Test("the order of scenarios and of arms changes from pair to pair, so that no arm is always first")
    func interleaved() {
        let schedule = PairSchedule(configuration(["a", "b", "c"], pairs: 20))
        #expect(Set(schedule.pairs.map { $0.trials.map(\.arm) }).count == 6)
        let first = schedule.pairs.compactMap(\.trials.first?.arm)
        #expect(Arm.compared.allSatisfy { arm in first.contains(arm) })
        #expect(Set((0..<20).map { schedule.pairs[$0 * 3].scenario }) == ["a", "b", "c"])
    }

    @Test("all trials of a pair replay one seed, and pairs differ")
    func seeds() {
        let schedule = PairSchedule(configuration(["a", "b"], pairs: 5))
        let seeds = Dictionary(grouping: schedule.pairs.flatMap(\.trials), by: \.pair)
            .mapValues { Set($0.map(\.seed)) }
        #expect(seeds.values.allSatisfy { $0.count == 1 })
        #expect(Set(seeds.values).count == 5)
    }

    @Test("a filter, other arms or more pairs leave the seeds of the pairs as they were")
    func seedsAreStable() {
        func seeds(_ configuration: RunConfiguration) -> [UInt64] {
            PairSchedule(configuration).pairs.filter { $0.scenario == "a" }.prefix(3).map { $0.trials[0].seed }
        }
        var filtered = configuration(["a"], pairs: 9)
        filtered.arms = [.withCancellation]
        #expect(seeds(filtered) == seeds(configuration(["c", "a", "b"], pairs: 3)))
    }

    @Test("the run's seed decides everything, and nothing else does")
    func reproducible() {
        var other = configuration(["a", "b", "c"], pairs: 6)
        #expect(PairSchedule(other) == PairSchedule(configuration(["a", "b", "c"], pairs: 6)))
        other.seed = 2
        #expect(PairSchedule(other) != PairSchedule(configuration(["a", "b", "c"], pairs: 6)))
    }

    @Test("a trial's window is the scenario's in the profile, or the one asked for")
    func windows() {
        var configuration = configuration(["a"], pairs: 1)
        #expect(PairSchedule(configuration).pairs[0].trials[0].window == .milliseconds(500))
        configuration.profile = .nightly
        #expect(PairSchedule(configuration).pairs[0].trials[0].window == .milliseconds(750))
        configuration.window = .seconds(3)
        #expect(PairSchedule(configuration).pairs[0].trials[0].window == .seconds(3))
    }

    private func configuration(_ scenarios: [String], pairs: Int) -> RunConfiguration {
        let suite = Suite("sample", scenarios: scenarios.map { .sample($0) })
        var configuration = RunConfiguration(profile: .quick, suite: suite, seed: 1)
        configuration.arms = Arm.compared
        configuration.pairs = pairs
        return configuration
    }
}
