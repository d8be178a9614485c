/// Where a trial stands in its run.
package struct TrialPosition: Sendable, Equatable {
    /// From 1.
    package var index: Int
    /// Trials of the whole schedule.
    package var count: Int
    /// Name of its scenario.
    package var scenario: String
    /// The arm it runs.
    package var arm: Arm
    /// Index of its pair, from 0.
    package var pair: Int

    /// Places a trial.
    package init(index: Int, count: Int, scenario: String, arm: Arm, pair: Int) {
        self.index = index
        self.count = count
        self.scenario = scenario
        self.arm = arm
        self.pair = pair
    }
}
