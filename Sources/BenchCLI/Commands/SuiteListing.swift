import WastedWorkExperiment

/// What `bench list` prints.
enum SuiteListing {
    /// - Parameters:
    ///   - suite: name of the suite.
    ///   - scenarios: those to list, in order.
    static func text(_ suite: String, _ scenarios: [Scenario]) -> String {
        let rows = scenarios.map { scenario in
            let profiles = Profile.allCases.filter(scenario.profiles.contains).map(\.rawValue)
            return [scenario.name, profiles.joined(separator: ", "), scenario.summary]
        }
        let arms = Arm.allCases.map { [$0.rawValue, $0.summary] }
        return """
            Scenarios of the suite '\(suite)':

            \(Columns.text([["SCENARIO", "PROFILES", "WHAT IT MEASURES"]] + rows))

            Arms, of which the first and the last of a run are compared:

            \(Columns.text([["ARM", "WHAT A DEPARTURE CANCELS"]] + arms))

            """
    }
}

extension Arm {
    /// One line for the list.
    fileprivate var summary: String {
        switch self {
        case .withoutCancellation: "nothing"
        case .queueOnly: "the request, while it still waits for a connection"
        case .withCancellation: "the request, at any time"
        }
    }
}
