import StandardSuite
import WastedWork
import WastedWorkAnalysis
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment

/// A control of the suite, run through trials and judged as in a run, on an engine that may be broken.
struct ControlStage: Sendable {
    /// What serves in an arm; nil for the control's own workload.
    typealias Engine = @Sendable (Arm, TrialContext) -> (any Workload)?

    /// The control.
    let scenario: Scenario
    /// Length of the load, much shorter than in a run.
    var window = Duration.milliseconds(60)
    var engine: Engine = { _, _ in nil }
    /// The arm that is run where another is asked for: an engine that delivers something else.
    var delivering: @Sendable (Arm) -> Arm = { $0 }
    /// The delay that is applied in place of the scenario's own.
    var detectionDelay: Duration?
    /// Trials at a time: more than one where no CPU is looked at, which is that of the whole process.
    var atOnce = 3
    /// Attempts that response times are not told of.
    var forgetting: @Sendable (RequestRecord) -> Bool = { _ in false }
    /// What is written down in place of what came out.
    var writing: @Sendable (inout TrialResult) -> Void = { _ in }

    /// - Parameter name: name of the control without the part before the slash.
    init(_ name: String) throws {
        scenario = try StandardSuite.suite.scenario(named: name.contains("/") ? name : "control/\(name)")
    }

    /// Six pairs, judged.
    func finding() async throws -> ControlFinding {
        let run = try await run(of: [scenario])
        return try judged(run)
    }

    /// What a run says of the control.
    func judged(_ run: Run) throws -> ControlFinding {
        guard let finding = RunAnalysis(run: run).controls.first(where: { $0.scenario == scenario.name }) else {
            throw ExperimentError.unknownScenario(scenario.name)
        }
        return finding
    }

    /// The trials of six pairs of these scenarios.
    func run(of scenarios: [Scenario]) async throws -> Run {
        var run = Run.empty
        for scenario in scenarios {
            let arms = scenario.arms ?? [.withoutCancellation, .withCancellation]
            run.scenarios.append(scenario.description(arms: arms, pairs: 6, window: window))
            run.trials += try await trials(of: scenario, arms)
        }
        return run
    }

    private func trials(of scenario: Scenario, _ arms: [Arm]) async throws -> [TrialResult] {
        let planned = (0..<6).flatMap { pair in arms.map { (arm: $0, pair: pair) } }
        return try await withThrowingTaskGroup(of: TrialResult.self) { group in
            var results: [TrialResult] = []
            for (index, next) in planned.enumerated() {
                if index >= atOnce, let result = try await group.next() { results.append(result) }
                group.addTask { try await trial(of: scenario, next.arm, next.pair) }
            }
            for try await result in group { results.append(result) }
            return results
        }
    }

    private func trial(of scenario: Scenario, _ arm: Arm, _ pair: Int) async throws -> TrialResult {
        let played = delivering(arm)
        let spec = TrialSpec(
            scenario: scenario.name,
            arm: played,
            pair: pair,
            order: 0,
            seed: UInt64(pair) + 1,
            window: window,
            parameters: Parameters()
        )
        let suite = Suite("controls", scenarios: [engined(scenario, arm)])
        let account = try await Trial(suite: suite, spec: spec, executable: "/bin/false").account()
        let observation = account.observation
        let told = TrialLatencies(observation.records.filter { !forgetting($0) }, observation.driver)
        var result = account.result()
        for (metric, value) in told.metrics where value.isFinite { result[metric] = value }
        result.arm = arm.rawValue
        writing(&result)
        return result
    }

    /// The scenario on this stage's engine.
    private func engined(_ scenario: Scenario, _ arm: Arm) -> Scenario {
        let engine = engine
        var engined = Scenario(
            scenario.name,
            summary: scenario.summary,
            capacity: scenario.capacity,
            metering: scenario.metering,
            load: scenario.load
        ) { context in
            if let workload = engine(arm, context) { return workload }
            return try await scenario.makeWorkload(context)
        }
        (engined.queueLimits, engined.detectionDelay) = (
            scenario.queueLimits, detectionDelay ?? scenario.detectionDelay
        )
        return engined
    }
}

extension Run {
    fileprivate static var empty: Run {
        let host = HostEnvironment(
            cpuModel: "A CPU",
            cores: 2,
            memoryBytes: 1 << 30,
            system: "Linux",
            kernel: "6.1",
            toolchain: "6.3",
            buildConfiguration: "debug"
        )
        return Run(
            id: "20260101T000000Z",
            startedAt: "2026-01-01T00:00:00Z",
            suite: "standard",
            profile: "quick",
            seed: 1,
            command: "bench run",
            host: host,
            scenarios: []
        )
    }
}
