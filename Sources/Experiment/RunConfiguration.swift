/// What to run: the choices of `bench run`, decided.
package struct RunConfiguration: Sendable {
    /// Where the choices come from that the user did not make.
    package var profile: Profile
    /// What to measure, in display order.
    package var scenarios: [Scenario]
    /// What to compare, in display order; at least one.
    package var arms: [Arm]
    /// Pairs of each scenario.
    package var pairs: Int
    /// Length of the load of every scenario; nil for each scenario's own in the profile.
    package var window: Duration?
    /// Every load plan and the order of execution follow from it.
    package var seed: UInt64
    /// No new pair begins when it would end after this; nil for no limit.
    package var timeBudget: Duration?
    /// What is handed to fixtures and workloads.
    package var parameters: Parameters

    /// The profile's own choices for the scenarios of a suite that belong to it.
    package init(profile: Profile, suite: Suite, seed: UInt64) {
        self.profile = profile
        self.scenarios = suite.scenarios.filter { $0.profiles.contains(profile) }
        self.arms = profile.arms
        self.pairs = profile.pairs
        self.window = nil
        self.seed = seed
        self.timeBudget = nil
        self.parameters = Parameters()
    }

    /// Length of the load of a scenario in this run.
    package func window(of scenario: Scenario) -> Duration {
        window ?? profile.window(of: scenario)
    }

    /// What is compared in a scenario of this run.
    package func arms(of scenario: Scenario) -> [Arm] {
        scenario.arms ?? arms
    }
}
