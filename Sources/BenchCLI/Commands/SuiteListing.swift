import WastedWorkExperiment

/// What `bench list` prints.
enum SuiteListing {
    /// - Parameters:
    ///   - suite: name of the suite.
    ///   - scenarios: those to list, in order.
    static func text(_ suite: String, _ scenarios: [Scenario]) -> String {
        let arms = Arm.compared.map { [$0.rawValue, $0.summary] }
        return """
            Scenarios of the suite '\(suite)' and their profiles (\(legend)):

            \(workloads(scenarios).map(\.text).joined(separator: "\n\n"))

            Arms, of which the first and the last of a run are compared:

            \(Columns.text([["ARM", "WHAT A DEPARTURE CANCELS"]] + arms))

            """
    }

    private static var legend: String {
        Profile.allCases.map { "\($0.mark): \($0.rawValue)" }.joined(separator: ", ")
    }

    /// In the order of each workload's first scenario.
    private static func workloads(_ scenarios: [Scenario]) -> [WorkloadListing] {
        var names: [Substring] = []
        for scenario in scenarios where !names.contains(scenario.workload) { names.append(scenario.workload) }
        return names.map { name in
            WorkloadListing(name: String(name), scenarios: scenarios.filter { $0.workload == name })
        }
    }
}

extension Scenario {
    /// The part of the name before the slash.
    fileprivate var workload: Substring { name.prefix { $0 != "/" } }
}

extension Arm {
    /// One line for the list.
    fileprivate var summary: String {
        switch self {
        case .withoutCancellation: "nothing"
        case .queueOnly: "the request, while it still waits for a connection"
        case .withCancellation: "the request, at any time"
        case .withoutCancellationAgain: "nothing, once more"
        case .afterCompletion: "the request, once it has ended"
        case .boundedQueue: "nothing; the pool sends requests away"
        }
    }
}
