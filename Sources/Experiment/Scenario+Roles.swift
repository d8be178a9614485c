public import WastedWorkResults

/// What a scenario is there for beyond being measured.
extension Scenario {
    /// The same scenario, run in these arms whatever the profile says.
    public func inArms(_ arms: [Arm]) -> Scenario {
        precondition(!arms.isEmpty, "scenario '\(name)' needs an arm")
        return with { $0.arms = arms }
    }

    /// The same scenario as a control: what must come out is known.
    public func asControl(_ control: ControlDescription) -> Scenario { with { $0.control = control } }

    /// The same scenario as the one with a mistake.
    package func asPitfall(_ pitfall: PitfallDescription) -> Scenario { with { $0.pitfall = pitfall } }

    /// The same scenario as a queue of which theory says what must come out.
    public func asModel(_ model: ModelDescription) -> Scenario { with { $0.model = model } }

    /// The same scenario, changed.
    func with(_ change: (inout Scenario) -> Void) -> Scenario {
        var scenario = self
        change(&scenario)
        return scenario
    }
}
