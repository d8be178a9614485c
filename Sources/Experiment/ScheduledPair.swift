/// The trials of one scenario and one seed, one an arm, in order of execution.
package struct ScheduledPair: Sendable, Equatable {
    /// In order of execution; at least one.
    package let trials: [TrialSpec]

    init(trials: [TrialSpec]) {
        precondition(!trials.isEmpty, "a pair needs at least one arm")
        self.trials = trials
    }

    /// Name of the scenario.
    package var scenario: String { trials[0].scenario }
    /// Index of the pair among those of its scenario, from 0.
    package var pair: Int { trials[0].pair }
}
