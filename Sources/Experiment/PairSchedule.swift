import WastedWorkLoad

/// The order of a run: round after round, one pair of every scenario a round.
///
/// Scenarios are shuffled within a round and arms within a pair, from the run's seed, so that drift of the machine
/// falls on both arms alike; going round by round gives every scenario the same number of pairs when time runs out.
package struct PairSchedule: Sendable {
    /// The pairs of one scenario and seed, in order of execution.
    package struct ScheduledPair: Sendable {
        package let trials: [TrialSpec]
        package var scenario: String { trials[0].scenario }
        package var pair: Int { trials[0].pair }
    }

    /// Pairs in order of execution.
    package let pairs: [ScheduledPair]

    package init(_ configuration: RunConfiguration) {
        var order = 0
        var generator = SeededGenerator(seed: configuration.seed).stream("schedule")
        pairs = (0..<configuration.pairs).flatMap { pair in
            let seed = PairSchedule.seed(of: pair, in: configuration)
            return configuration.scenarios.shuffled(using: &generator).map { scenario in
                let trials = configuration.arms.shuffled(using: &generator).map { arm in
                    defer { order += 1 }
                    return TrialSpec(
                        scenario: scenario.name,
                        arm: arm,
                        pair: pair,
                        order: order,
                        seed: seed,
                        window: configuration.window(of: scenario),
                        parameters: configuration.parameters
                    )
                }
                return ScheduledPair(trials: trials)
            }
        }
    }

    /// Trials of the whole schedule.
    package var trialCount: Int {
        pairs.reduce(0) { $0 + $1.trials.count }
    }

    /// The seed of a pair depends on its index alone, so that a filter or another order leaves its load as it was.
    private static func seed(of pair: Int, in configuration: RunConfiguration) -> UInt64 {
        var generator = SeededGenerator(seed: configuration.seed).stream("pair").stream(pair)
        return generator.next()
    }
}
