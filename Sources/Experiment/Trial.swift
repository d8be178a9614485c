#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import WastedWorkLoad
import WastedWorkMeasurement
package import WastedWorkResults

/// One scenario in one arm on one plan: makes the workload, applies the load, waits for rest, counts.
///
/// It refuses to judge: everything it returns is a raw value. It runs in a process of its own, so that peak memory
/// is this trial's alone.
package struct Trial: Sendable {
    package let scenario: Scenario
    package let spec: TrialSpec
    package let context: TrialContext

    package init(suite: Suite, spec: TrialSpec, executable: String) throws {
        scenario = try suite.scenario(named: spec.scenario)
        self.spec = spec
        context = TrialContext(
            parameters: spec.parameters,
            seed: spec.seed,
            window: spec.window,
            companions: suite.companions,
            executable: executable
        )
    }

    /// - Throws: what the workload throws when it is made or finished, and `ExperimentError.stillInFlight`.
    package func run() async throws -> TrialResult {
        let workload = try await scenario.makeWorkload(context)
        let plan = LoadPlan.draw(scenario.load(spec.window), window: spec.window, seed: spec.seed)
        let observation = try await observe(workload, plan)
        let findings = try await workload.finish()
        return TrialAccount(scenario: scenario, spec: spec, observation: observation, findings: findings).result()
    }

    /// Cores that the system has on line; a harness with more threads than these would only switch between them.
    private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    private func observe(_ workload: any Workload, _ plan: LoadPlan) async throws -> TrialObservation {
        let driver = OpenLoopDriver(plan: plan, drainLimit: spec.drainLimit)
        let pool = try WorkerPool(threads: Trial.cores)
        let system = DrivenWorkload(workload, arm: spec.arm, metering: scenario.metering, driver: driver, pool: pool)
        let memory = try MemoryWatch(atMost: spec.window + spec.drainLimit)
        let before = try ProcessUsage.current()
        let report = try await driver.run(system)
        let after = try ProcessUsage.current()
        let remembered = try memory.stop()
        guard report.stillInFlight == 0 else {
            throw ExperimentError.stillInFlight(count: report.stillInFlight, limit: spec.drainLimit)
        }
        return TrialObservation(
            records: system.records(),
            failures: system.failureTexts,
            driver: report,
            processCPU: after.total - before.total,
            memory: remembered
        )
    }
}
