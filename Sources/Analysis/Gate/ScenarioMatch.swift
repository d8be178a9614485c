import WastedWorkResults

/// A scenario of a run, and the earlier runs in which the same was asked.
struct ScenarioMatch {
    /// Name of the scenario.
    let name: String
    /// The run judged.
    let candidate: HistoryEntry
    /// Oldest first.
    let earlier: [HistoryEntry]

    init(_ scenario: ScenarioDescription, in candidate: HistoryEntry, _ history: [HistoryEntry]) {
        name = scenario.name
        self.candidate = candidate
        earlier = history.filter { entry in
            entry.scenario(scenario.name).map { scenario.isComparable(to: $0) } ?? false
        }
    }

    /// Whether all runs replay the same plans.
    var plans: GatePlans {
        earlier.allSatisfy { $0.header.seed == candidate.header.seed } ? .shared : .apart
    }
}
