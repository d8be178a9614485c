// Experiment: the same work, again and apart.
//
// A suite is a table of scenarios. A scenario's trials run in processes of their own: one per arm and pair, in a seeded
// order, each replaying the load plan that its pair's seed draws. `Trial` is the window in one process, `TrialProcess`
// brings it there and back, `PairedRunner` decides the order and the end.
// It refuses to estimate or to judge: it returns raw values, and BenchCLI hands them to Analysis.
// Below it stand Load (who asks and leaves), Connections (what is held), Measurement (what it cost), Cancellation and
// Results (what is kept).

public import WastedWorkResults

/// A table of scenarios; with one call to the command line it is a complete benchmark executable.
public struct Suite: Sendable {
    /// Name of the suite, for reports.
    public let name: String
    /// Scenarios in display order, with unique names.
    public let scenarios: [Scenario]
    /// Figures that the suite sets itself to reach; a report says of each whether it did.
    public let targets: [Target]
    let companions: [String: any Companion]

    /// - Parameters:
    ///   - name: name of the suite.
    ///   - companions: processes that workloads start beside them; their names must differ.
    ///   - targets: figures to reach.
    ///   - scenarios: scenarios in display order; their names must differ.
    public init(
        _ name: String,
        companions: [any Companion] = [],
        targets: [Target] = [],
        scenarios: [Scenario]
    ) {
        precondition(Suite.areUnique(scenarios.map(\.name)), "two scenarios of suite '\(name)' share a name")
        precondition(Suite.areUnique(companions.map(\.name)), "two companions of suite '\(name)' share a name")
        self.name = name
        self.scenarios = scenarios
        self.targets = targets
        self.companions = Dictionary(uniqueKeysWithValues: companions.map { ($0.name, $0) })
    }

    /// The scenario of that name, or the variant with a pitfall.
    ///
    /// - Throws: `ExperimentError.unknownScenario`.
    package func scenario(named name: String) throws(ExperimentError) -> Scenario {
        let all = scenarios.lazy.flatMap { [$0] + $0.pitfallVariants }
        guard let scenario = all.first(where: { $0.name == name }) else { throw .unknownScenario(name) }
        return scenario
    }

    /// The figures to reach of which every scenario is among the given ones.
    package func targets(within scenarios: [Scenario]) -> [Target] {
        let names = Set(scenarios.map(\.name))
        return targets.filter { names.contains($0.scenario) && ($0.minus.map(names.contains) ?? true) }
    }

    private static func areUnique(_ names: [String]) -> Bool {
        Set(names).count == names.count
    }
}
