public import WastedWorkConnections
public import WastedWorkResults

/// What a scenario is there for beyond being measured.
extension Scenario {
    /// The same scenario, run in these arms whatever the profile says.
    public func inArms(_ arms: [Arm]) -> Scenario {
        precondition(!arms.isEmpty, "scenario '\(name)' needs an arm")
        return with { $0.arms = arms }
    }

    /// The same scenario, on a server that learns of a departure only after this time. The departure itself is stamped
    /// when it happens, as ever, and a request that ends first is not cancelled any more.
    public func detecting(after delay: Duration) -> Scenario {
        precondition(delay >= .zero, "scenario '\(name)' cannot detect a departure before it happens")
        return with { $0.detectionDelay = delay }
    }

    /// The same scenario, whose workload bounds its queue by these limits in the arm `boundedQueue`.
    public func boundingQueue(_ limits: PoolLimits) -> Scenario { with { $0.queueLimits = limits } }

    /// The same scenario as a control: what must come out is known.
    public func asControl(_ control: ControlDescription) -> Scenario { with { $0.control = control } }

    /// Whether it is run to test the suite and for nothing else.
    package var isControlApart: Bool { control?.role == .apart }

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
