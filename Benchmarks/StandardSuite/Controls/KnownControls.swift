import WastedWork

/// Scenarios of the suite that are controls besides: what must come out of them is known.
enum KnownControls {
    /// The scenario, with what is known of it.
    static func added(to scenario: Scenario) -> Scenario {
        guard let control = all[scenario.name] else { return scenario }
        return scenario.asControl(control)
    }

    static let all: [String: ControlDescription] = [
        "database-query/patient": patient("queries"),
        "http-call/patient": patient("calls"),
        "background-loop/patient": patient("jobs"),
        "http-call-inattentive/exponential": known(
            "Where the upstream ignores the disconnect its work goes on, and is counted",
            [
                ControlScenarios.ratio(.upstreamWorkOrphaned, atLeast: 0.5),
                ControlScenarios.value(.upstreamWorkOrphaned, .withCancellation, atLeast: 1),
            ]
        ),
        "calibration/known-memory": known(
            "Resident memory follows live memory",
            [
                ControlScenarios.value(
                    .memoryPeak,
                    per: .memoryHeapPeak,
                    .withCancellation,
                    atLeast: 0.9,
                    atMost: 1.15
                ),
                ControlScenarios.value(.calibrationMemory, .withCancellation, atLeast: 0.9, atMost: 1.1),
            ]
        ),
        "calibration/no-op": known(
            "Metering costs a request no more than 20 µs of CPU",
            [
                .difference(
                    figure: ControlledFigure(.cpuProcess, per: .attempts),
                    arm: Arm.withCancellation.rawValue,
                    lessScenario: "calibration/no-op-unmetered",
                    bounds: ControlBounds(atMost: 20e-6)
                )
            ]
        ),
    ]

    /// Clients that all stay give the arms nothing to differ by.
    private static func patient(_ what: String) -> ControlDescription {
        known(
            "Patient clients: \(what) do not differ between the arms",
            [.same(arms: ControlScenarios.arms(.withCancellation, [.answered, .workTotal, .cpuProcess], within: 0.25))]
        )
    }

    private static func known(_ title: String, _ expectations: [ControlExpectation]) -> ControlDescription {
        ControlDescription(title, role: .alongside, expectations: expectations)
    }
}
