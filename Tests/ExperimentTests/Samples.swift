import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment

extension Scenario {
    /// A scenario that is never run.
    static func sample(
        _ name: String,
        capacity: Int? = nil,
        profiles: Set<Profile> = [.quick, .nightly],
        fixture: Fixture? = nil,
        metering: MeteringChoice = .on
    ) -> Scenario {
        Scenario(
            name,
            summary: "a sample",
            capacity: capacity,
            profiles: profiles,
            fixture: fixture,
            metering: metering,
            load: { _ in .sample() },
            workload: { _ in Idle() }
        )
    }
}

extension LoadProfile {
    /// Requests of 10 ms, 200 a second.
    static func sample(_ pattern: AbandonmentPattern = .patient) -> LoadProfile {
        LoadProfile(arrivals: .constant(rate: 200), demand: .constant(.milliseconds(10)), pattern: pattern)
    }
}

extension TrialSpec {
    static func sample(
        _ scenario: String = "s",
        arm: Arm = .withCancellation,
        pair: Int = 0,
        order: Int = 0,
        window: Duration = .milliseconds(100)
    ) -> TrialSpec {
        TrialSpec(
            scenario: scenario,
            arm: arm,
            pair: pair,
            order: order,
            seed: 7,
            window: window,
            parameters: Parameters()
        )
    }
}

extension TrialResult {
    /// An empty result of that trial.
    static func sample(_ spec: TrialSpec) -> TrialResult {
        TrialResult(
            scenario: spec.scenario,
            arm: spec.arm.rawValue,
            pair: spec.pair,
            seed: spec.seed,
            order: spec.order,
            window: spec.window.inSeconds
        )
    }
}

extension Run {
    /// A run without trials.
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
            suite: "sample",
            profile: "quick",
            seed: 1,
            command: "bench run",
            host: host,
            scenarios: []
        )
    }
}
