import WastedWorkConnections
import WastedWorkLoad
import WastedWorkMeasurement
package import WastedWorkResults

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One scenario in one arm on one plan: makes the workload, applies the load, waits for rest, counts.
///
/// It refuses to judge: everything it returns is a raw value. It runs in a process of its own, so that peak memory
/// is this trial's alone.
package struct Trial: Sendable {
    /// What is measured.
    package let scenario: Scenario
    /// Which trial of it.
    package let spec: TrialSpec
    /// How long to wait for rest after the load ended.
    var drainLimit: Duration
    private let context: TrialContext

    /// - Parameters:
    ///   - suite: the suite that has the scenario and its companions.
    ///   - spec: which trial.
    ///   - executable: what to run for a companion.
    /// - Throws: `ExperimentError.unknownScenario`, `ExperimentError.noQueueLimits`.
    package init(suite: Suite, spec: TrialSpec, executable: String) throws {
        scenario = try suite.scenario(named: spec.scenario)
        self.spec = spec
        drainLimit = spec.drainLimit
        guard spec.arm != .boundedQueue || scenario.queueLimits != nil else {
            throw ExperimentError.noQueueLimits(scenario.name)
        }
        context = TrialContext(
            parameters: spec.parameters,
            seed: spec.seed,
            window: spec.window,
            queueLimits: spec.arm == .boundedQueue ? scenario.queueLimits ?? .none : .none,
            companions: suite.companions,
            executable: executable
        )
    }

    /// - Throws: what the workload throws when it is made or finished, `ExperimentError.stillInFlight`, and
    ///   `MeasurementError` when the system grants no threads or hides its figures.
    package func run() async throws -> TrialResult {
        try await account().result()
    }

    /// What was seen, before it is written down.
    func account() async throws -> TrialAccount {
        let workload = try await scenario.makeWorkload(context)
        let plan = LoadPlan.draw(scenario.load(spec.window), window: spec.window, seed: spec.seed)
        let observation = try await observe(workload, plan)
        let findings = try await workload.finish()
        return TrialAccount(scenario: scenario, spec: spec, observation: observation, findings: findings)
    }

    /// Cores that this process may use; a harness with more threads than these would only switch between them.
    private static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

    private func observe(_ workload: any Workload, _ plan: LoadPlan) async throws -> TrialObservation {
        let driver = OpenLoopDriver(plan: plan, drainLimit: drainLimit)
        let system = DrivenWorkload(
            workload,
            arm: spec.arm,
            metering: scenario.metering.metering,
            detectionDelay: scenario.detectionDelay,
            attempts: plan.attemptLimit,
            pool: try WorkerPool(threads: Trial.cores),
            completed: driver.completed
        )
        let memory = try MemoryWatch(atMost: spec.window + drainLimit)
        let before = try ProcessUsage.processorTime()
        let report = try await driver.run(system)
        let after = try ProcessUsage.processorTime()
        let remembered = try memory.stop()
        guard report.stillInFlight == 0 else {
            throw ExperimentError.stillInFlight(count: report.stillInFlight, limit: drainLimit)
        }
        await system.shutdownEnded()
        return TrialObservation(
            records: system.records(),
            failures: system.failures,
            driver: report,
            processCPU: after - before,
            memory: remembered
        )
    }
}
