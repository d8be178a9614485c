import WastedWorkMeasurement

/// Everything that a trial's process is told; it travels as one line of JSON.
package struct TrialSpec: Codable, Sendable, Equatable {
    /// Name of the scenario.
    package var scenario: String
    /// What a departure delivers.
    package var arm: Arm
    /// Index of the pair, from 0.
    package var pair: Int
    /// Position in the run's order of execution, from 0.
    package var order: Int
    /// Seed of the load plan; equal in all arms of a pair.
    package var seed: UInt64
    /// Length of the load in nanoseconds.
    package var windowNanoseconds: Int64
    /// What the user set for the run.
    package var parameters: Parameters

    /// Specifies a trial; of the window parts of a nanosecond are cut off.
    package init(
        scenario: String,
        arm: Arm,
        pair: Int,
        order: Int,
        seed: UInt64,
        window: Duration,
        parameters: Parameters
    ) {
        self.scenario = scenario
        self.arm = arm
        self.pair = pair
        self.order = order
        self.seed = seed
        self.windowNanoseconds = window.wholeNanoseconds
        self.parameters = parameters
    }

    /// Length of the load.
    package var window: Duration { .nanoseconds(windowNanoseconds) }

    /// How long the trial may take to come to rest after its load ended: generous, since a hang is a finding.
    package var drainLimit: Duration { .seconds(10) + window * 20 }

    /// When the parent gives the trial up: load and drain, and 20 s more to start and to report.
    package var timeLimit: Duration { window + drainLimit + .seconds(20) }
}
