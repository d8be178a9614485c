import WastedWorkResults

extension Run {
    /// A run of one scenario and one pair.
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
        let scenario = ScenarioDescription(
            name: "s",
            summary: "a scenario",
            arms: ["withoutCancellation", "withCancellation"],
            pattern: "exponential",
            workUnit: "steps",
            capacity: 2,
            pairs: 1,
            window: 3,
            load: ["8 a second"]
        )
        var run = Run(
            id: "20260101T000000Z",
            startedAt: "2026-01-01T00:00:00Z",
            suite: "standard",
            profile: "quick",
            seed: .max,
            command: "bench run",
            host: host,
            scenarios: [scenario]
        )
        run.trials = [.sample(arm: "withoutCancellation"), .sample(arm: "withCancellation")]
        run.failures = [TrialFailure(scenario: "s", arm: "withCancellation", pair: 1, reason: "crash", stderr: "…")]
        return run
    }
}

extension TrialResult {
    static func sample(arm: String) -> TrialResult {
        var trial = TrialResult(scenario: "s", arm: arm, pair: 0, seed: 7, order: 0, window: 3)
        trial.values = ["cpu.orphaned": 0.1 + 0.2, "my.own": 1e-300]
        trial.distributions["response.all"] = Distribution(
            count: 3,
            dropped: 0,
            percentiles: [50, 99],
            seconds: [0.001, 0.25]
        )
        trial.timeline.time = [0, 0.02]
        trial.timeline.orphans = [0, 4]
        trial.requests = [
            RequestSpan(
                id: 0,
                intent: 0,
                attempt: 0,
                intendedStart: 0,
                granted: nil,
                released: nil,
                left: 0.5,
                ended: 0.6,
                outcome: "cancelled"
            )
        ]
        return trial
    }
}
