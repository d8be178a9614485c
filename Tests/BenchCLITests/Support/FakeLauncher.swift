import WastedWorkExperiment
import WastedWorkResults

/// Gives a result for every trial without running one, unless the script says otherwise.
struct FakeLauncher: TrialLauncher {
    var script: @Sendable (TrialSpec) async throws -> Void = { _ in }

    func run(_ spec: TrialSpec) async throws -> TrialResult {
        try await script(spec)
        var result = TrialResult(
            scenario: spec.scenario,
            arm: spec.arm.rawValue,
            pair: spec.pair,
            seed: spec.seed,
            order: spec.order,
            window: 0.5
        )
        result[.cpuOrphaned] = spec.arm == .withoutCancellation ? 1 : 0.1
        result[.goodput] = 100
        return result
    }
}
