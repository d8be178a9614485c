import WastedWorkResults

extension Run {
    /// A small hand-made run with one scenario for each thing that a report must not get wrong.
    static func sample() -> Run {
        var host = HostEnvironment(
            cpuModel: "Example CPU @ 2.5GHz",
            cores: 2,
            memoryBytes: 8 << 30,
            system: "Debian 12",
            kernel: "6.1.0",
            toolchain: "Swift 6.3.1",
            buildConfiguration: "release"
        )
        host.commit = "0123abc"
        host.loadBefore = 0.12
        host.loadAfter = 1.9
        host.stealFraction = 0.0004
        var run = Run(
            id: "20260102T030405Z",
            startedAt: "2026-01-02T03:04:05Z",
            suite: "standard",
            profile: "quick",
            seed: 42,
            command: "bench run --profile quick --seed 42",
            host: host,
            scenarios: []
        )
        run.duration = 101.5
        run.targets = Run.sampleTargets
        run.add(improvement)
        run.add(patient)
        run.add(zeroBaseline)
        run.add(missingArm)
        run.add(onePair)
        run.add(hostile)
        return run
    }

    /// Adds a scenario with its trials; a nil stands for a trial that failed.
    mutating func add(_ sample: SampleScenario) {
        let pairs = sample.values.first?.value.first?.count ?? 0
        scenarios.append(
            ScenarioDescription(
                name: sample.name,
                summary: sample.summary,
                arms: SampleScenario.arms,
                pattern: sample.pattern,
                workUnit: "SQLite VM steps",
                capacity: sample.capacity,
                pairs: pairs,
                window: 0.5,
                load: ["arrivals poisson 40/s"]
            )
        )
        for (index, arm) in SampleScenario.arms.enumerated() {
            for pair in 0..<pairs { add(sample, arm: arm, index: index, pair: pair) }
        }
    }

    private mutating func add(_ sample: SampleScenario, arm: String, index: Int, pair: Int) {
        let values = sample.values.compactMapValues { $0[index][pair] }
        guard !values.isEmpty else {
            let reason = "the trial ended with exit code 1"
            failures.append(TrialFailure(scenario: sample.name, arm: arm, pair: pair, reason: reason, stderr: "…"))
            return
        }
        trials.append(
            TrialResult(
                scenario: sample.name,
                arm: arm,
                pair: pair,
                seed: 1,
                order: trials.count,
                window: 0.5,
                values: Dictionary(uniqueKeysWithValues: values.map { ($0.name, $1) }),
                warnings: sample.warnings
            )
        )
    }
}
