/// A table of scenarios; with one call to the command line it is a complete benchmark executable.
public struct Suite: Sendable {
    /// Name of the suite, for reports.
    public let name: String
    /// Scenarios in display order, with unique names.
    public let scenarios: [Scenario]
    let companions: [String: any Companion]

    /// - Parameters:
    ///   - name: name of the suite.
    ///   - companions: processes that workloads start beside them.
    ///   - scenarios: scenarios in display order; their names must differ.
    public init(_ name: String, companions: [any Companion] = [], scenarios: [Scenario]) {
        precondition(
            Set(scenarios.map(\.name)).count == scenarios.count,
            "two scenarios of suite '\(name)' share a name"
        )
        self.name = name
        self.scenarios = scenarios
        self.companions = Dictionary(companions.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The scenario of that name.
    package func scenario(named name: String) throws -> Scenario {
        guard let scenario = scenarios.first(where: { $0.name == name }) else {
            throw ExperimentError.unknownScenario(name)
        }
        return scenario
    }
}
