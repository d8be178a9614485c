/// What can go wrong around a trial. Each text says what happened, to what, and what to do.
package enum ExperimentError: Error, Equatable, CustomStringConvertible {
    case unknownScenario(String)
    case unknownCompanion(String)
    case badSpec(String)
    case companionEnded(name: String, stderr: String)
    case stillInFlight(count: Int, limit: Duration)
    case unsupportedSystem(String)

    package var description: String {
        switch self {
        case .unknownScenario(let name):
            "scenario '\(name)' is not in this suite; 'bench list' shows those that are"
        case .unknownCompanion(let name):
            "companion '\(name)' is not in this suite; add it to the suite's companions"
        case .badSpec(let text):
            "the trial's specification cannot be read (\(text)); 'trial' is started by 'bench run', not by hand"
        case .companionEnded(let name, let stderr):
            "companion '\(name)' ended before it was ready; its last words: \(stderr.isEmpty ? "none" : stderr)"
        case .stillInFlight(let count, let limit):
            "\(count) requests were still in flight \(limit) after the load ended; the workload hangs or is overloaded"
        case .unsupportedSystem(let what):
            "\(what) is measured on Linux only; run the suite there"
        }
    }
}
