import WastedWorkLoad

/// The order of a run: round after round, one pair of every scenario a round.
///
/// Scenarios are shuffled within a round and arms within a pair, from the run's seed, so that drift of the machine
/// falls on all arms alike. Going round by round gives every scenario the same number of pairs when time runs out.
package struct PairSchedule: Sendable, Equatable {
    /// Pairs in order of execution.
    package let pairs: [ScheduledPair]

    /// Plans a run. The same configuration gives the same schedule.
    package init(_ configuration: RunConfiguration) {
        var order = 0
        var generator = SeededGenerator(seed: configuration.seed).stream("schedule")
        pairs = (0..<configuration.pairs).flatMap { pair in
            configuration.scenarios.shuffled(using: &generator).map { scenario in
                let arms = configuration.arms(of: scenario).shuffled(using: &generator)
                defer { order += arms.count }
                return PairSchedule.pair(pair, of: scenario, arms: arms, from: order, in: configuration)
            }
        }
    }

    /// Trials of the whole schedule.
    package var trialCount: Int {
        pairs.reduce(0) { $0 + $1.trials.count }
    }

    private static func pair(
        _ pair: Int,
        of scenario: Scenario,
        arms: [Arm],
        from order: Int,
        in configuration: RunConfiguration
    ) -> ScheduledPair {
        let trials = arms.enumerated().map { offset, arm in
            TrialSpec(
                scenario: scenario.name,
                arm: arm,
                pair: pair,
                order: order + offset,
                seed: seed(of: pair, in: configuration),
                window: configuration.window(of: scenario),
                parameters: configuration.parameters
            )
        }
        return ScheduledPair(trials: trials)
    }

    /// The seed of a pair depends on its index alone, so that a filter or another order leaves its load as it was.
    private static func seed(of pair: Int, in configuration: RunConfiguration) -> UInt64 {
        var generator = SeededGenerator(seed: configuration.seed).stream("pair").stream(pair)
        return generator.next()
    }
}
