import WastedWorkResults

@testable import WastedWorkAnalysis

/// Nights that are like others but for one thing.
enum HistorySample {
    /// As `Nights` has it.
    static let description = ScenarioDescription(
        name: "s/exponential",
        summary: "made up",
        arms: Nights.arms,
        pattern: "exponential",
        workUnit: "steps",
        capacity: 10,
        pairs: 10,
        window: 1,
        load: ["arrivals: constant"]
    )

    /// The values of a night as those of a scenario that was asked so.
    static func entry(of night: HistoryEntry, as description: ScenarioDescription) -> HistoryEntry {
        copy(of: night) { $0.scenarios = [description] }
    }

    /// The values of a night as those of another machine.
    static func entry(of night: HistoryEntry, onto cpu: String) -> HistoryEntry {
        copy(of: night) { $0.host.cpuModel = cpu }
    }

    private static func copy(of night: HistoryEntry, change: (inout Run) -> Void) -> HistoryEntry {
        let header = night.header
        var run = Run(
            id: header.run,
            startedAt: header.startedAt,
            suite: header.suite,
            profile: header.profile,
            seed: header.seed,
            command: header.command,
            host: header.host,
            scenarios: header.scenarios
        )
        run.trials = Nights.arms.flatMap { arm in (0..<10).map { trial(of: night, arm, $0) } }
        change(&run)
        return HistoryEntry(run)
    }

    private static func trial(of night: HistoryEntry, _ arm: String, _ pair: Int) -> TrialResult {
        var trial = TrialResult(scenario: "s/exponential", arm: arm, pair: pair, seed: 1, order: 0, window: 1)
        for metric in GateFigure.metrics {
            let values = night.values(of: metric, in: arm, of: "s/exponential")
            if pair < values.count, let value = values[pair] { trial[metric] = value }
        }
        return trial
    }
}
