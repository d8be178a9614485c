import WastedWorkResults

/// The trials of a run by scenario, arm and pair.
struct TrialLookup: Sendable {
    private let trials: [String: [String: [TrialResult]]]

    /// - Parameter run: a trial that is in it twice counts once, the later one.
    init(_ run: Run) {
        trials = Dictionary(grouping: run.trials, by: \.scenario).mapValues { own in
            Dictionary(grouping: own, by: \.arm).mapValues { trials in
                Dictionary(trials.map { ($0.pair, $0) }, uniquingKeysWith: { _, later in later })
                    .values.sorted { $0.pair < $1.pair }
            }
        }
    }

    /// Trials of one arm of a scenario, by pair.
    func trials(of scenario: String, in arm: String) -> [TrialResult] {
        trials[scenario]?[arm] ?? []
    }

    /// One trial an arm, all of the first pair in which most arms have something to show.
    ///
    /// - Parameters:
    ///   - scenario: whose trials.
    ///   - isShown: whether a trial has something to show.
    func pair(of scenario: ScenarioDescription, where isShown: (TrialResult) -> Bool) -> [String: TrialResult] {
        let shown = scenario.arms.flatMap { trials(of: scenario.name, in: $0) }.filter(isShown)
        let byPair = Dictionary(grouping: shown, by: \.pair)
        guard let best = byPair.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else { return [:] }
        return Dictionary(best.value.map { ($0.arm, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
