import WastedWorkResults

extension Run {
    /// A run whose scenarios come from the trials that are added.
    static func sample() -> Run {
        let host = HostEnvironment(
            cpuModel: "A CPU",
            cores: 2,
            memoryBytes: 1 << 30,
            system: "Linux",
            kernel: "6.1",
            toolchain: "6.3",
            buildConfiguration: "release"
        )
        return Run(
            id: "20260101T000000Z",
            startedAt: "2026-01-01T00:00:00Z",
            suite: "standard",
            profile: "quick",
            seed: 7,
            command: "bench run",
            host: host,
            scenarios: []
        )
    }

    /// Adds a scenario with one trial for each value of each arm and metric; nil stands for a trial that failed.
    func with(
        name: String = "s",
        pattern: String = "exponential",
        capacity: Int? = 2,
        arms: [String] = ["withoutCancellation", "withCancellation"],
        _ values: [Metric: [[Double?]]]
    ) -> Run {
        let scenario = ScenarioDescription(
            name: name,
            summary: "",
            arms: arms,
            pattern: pattern,
            workUnit: "steps",
            capacity: capacity,
            pairs: values.values.first?.first?.count ?? 0,
            window: 1,
            load: []
        )
        return adding(scenario, values)
    }

    private func adding(_ scenario: ScenarioDescription, _ values: [Metric: [[Double?]]]) -> Run {
        var run = self
        run.scenarios.append(scenario)
        for (index, arm) in scenario.arms.enumerated() {
            for pair in 0..<scenario.pairs {
                run.add(values.compactMapValues { $0[index][pair] }, to: scenario.name, arm: arm, pair: pair)
            }
        }
        return run
    }

    /// A trial of these values; without any, one that failed.
    private mutating func add(_ values: [Metric: Double], to scenario: String, arm: String, pair: Int) {
        guard !values.isEmpty else {
            let failure = TrialFailure(scenario: scenario, arm: arm, pair: pair, reason: "it crashed", stderr: "")
            return failures.append(failure)
        }
        let named = Dictionary(uniqueKeysWithValues: values.map { ($0.name, $1) })
        let order = trials.count
        trials.append(
            TrialResult(scenario: scenario, arm: arm, pair: pair, seed: 1, order: order, window: 1, values: named)
        )
    }
}
