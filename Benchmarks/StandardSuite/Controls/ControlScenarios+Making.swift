import WastedWork

/// How a row of the table becomes a scenario.
extension ControlScenarios {
    static func control(
        _ name: String,
        _ title: String,
        summary: String,
        arms: [Arm] = [.withoutCancellation, .withCancellation],
        capacity: Int? = nil,
        window: Duration,
        fixture: Fixture? = nil,
        load: @escaping @Sendable (_ window: Duration) -> LoadProfile,
        _ expectations: [ControlExpectation],
        workload: @escaping @Sendable (TrialContext) async throws -> any Workload
    ) -> Scenario {
        Scenario(
            "control/\(name)",
            summary: summary,
            capacity: capacity,
            profiles: [.nightly],
            window: window,
            fixture: fixture,
            load: load,
            workload: workload
        ).inArms(arms).asControl(ControlDescription(title, expectations: expectations))
    }

    /// Requests that hold a connection and burn nothing.
    static func hold(
        _ name: String,
        _ title: String,
        arms: [Arm] = [.withoutCancellation, .withCancellation],
        connections: Int,
        window: Duration,
        load: LoadProfile,
        _ expectations: [ControlExpectation]
    ) -> Scenario {
        control(
            name,
            title,
            summary: "connections held for a time and nothing else, so that neighbours do not slow each other",
            arms: arms,
            capacity: connections,
            window: window,
            load: { _ in load },
            expectations
        ) { TimedHold(connections: connections, $0) }
    }

    /// Poisson arrivals, exponential service and exponential patience.
    static func exponential(rate: Double, service: Duration, patience: Duration) -> LoadProfile {
        LoadProfile(
            arrivals: .poisson(rate: rate),
            demand: .exponential(mean: service),
            pattern: .exponential(mean: patience)
        )
    }

    // MARK: Expectations

    /// An arm that has no reason to differ from the one without cancellation.
    static func arms(
        _ arm: Arm,
        _ leading: [Metric],
        within: Double,
        except: [Metric] = []
    ) -> ControlledArms {
        ControlledArms(
            Arm.withoutCancellation.rawValue,
            arm.rawValue,
            leading: leading,
            within: within,
            except: except
        )
    }

    /// A figure of an arm within bounds.
    static func value(
        _ metric: Metric,
        per: Metric? = nil,
        _ arm: Arm,
        atLeast: Double? = nil,
        atMost: Double? = nil
    ) -> ControlExpectation {
        .value(
            figure: ControlledFigure(metric, per: per),
            arm: arm.rawValue,
            bounds: ControlBounds(atLeast: atLeast, atMost: atMost)
        )
    }

    /// A figure with cancellation over the same without, within bounds.
    static func ratio(_ metric: Metric, atLeast: Double? = nil, atMost: Double? = nil) -> ControlExpectation {
        .ratio(
            figure: ControlledFigure(metric),
            of: Arm.withCancellation.rawValue,
            over: Arm.withoutCancellation.rawValue,
            bounds: ControlBounds(atLeast: atLeast, atMost: atMost)
        )
    }
}
