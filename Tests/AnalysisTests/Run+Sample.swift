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
        var run = self
        let pairs = values.values.first?.first?.count ?? 0
        run.scenarios.append(
            ScenarioDescription(
                name: name,
                summary: "",
                arms: arms,
                pattern: pattern,
                workUnit: "steps",
                capacity: capacity,
                pairs: pairs,
                window: 1,
                load: []
            )
        )
        for (index, arm) in arms.enumerated() {
            for pair in 0..<pairs {
                let own = values.compactMapValues { $0[index][pair] }
                if own.isEmpty {
                    run.failures.append(
                        TrialFailure(scenario: name, arm: arm, pair: pair, reason: "it crashed", stderr: "")
                    )
                } else {
                    let named = Dictionary(uniqueKeysWithValues: own.map { ($0.name, $1) })
                    run.trials.append(
                        TrialResult(
                            scenario: name,
                            arm: arm,
                            pair: pair,
                            seed: 1,
                            order: run.trials.count,
                            window: 1,
                            values: named
                        )
                    )
                }
            }
        }
        return run
    }
}
