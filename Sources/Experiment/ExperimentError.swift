/// What can go wrong around a trial. Each text says what happened, to what, and what to do.
package enum ExperimentError: Error, Equatable, CustomStringConvertible {
    /// No scenario of the suite has that name.
    case unknownScenario(String)
    /// No companion of the suite has that name.
    case unknownCompanion(String)
    /// A scenario is run in the arm `boundedQueue` and says no bounds.
    case noQueueLimits(String)
    /// A trial was started without a readable specification.
    case badSpec(String)
    /// The system did not start a process, or lost sight of it.
    case notStarted(_ what: String, _ reason: String)
    /// A companion ended when it should not have.
    case companionEnded(name: String, how: String)
    /// A trial did not come to rest.
    case stillInFlight(count: Int, limit: Duration)
    /// The link to the parent process is broken.
    case linkBroken(call: String, errorNumber: Int32)
    /// The figure is to be had on Linux only.
    case unsupportedSystem(String)

    /// One line.
    package var description: String {
        switch self {
        case .unknownScenario(let name):
            "scenario '\(name)' is not in this suite; 'bench list' shows those that are"
        case .unknownCompanion(let name):
            "companion '\(name)' is not in this suite; add it to the suite's companions"
        case .noQueueLimits(let name):
            "scenario '\(name)' says no bounds for the arm boundedQueue; give it some with boundingQueue(_:)"
        case .badSpec(let text):
            "the trial's specification cannot be read (\(text)); 'trial' is started by 'bench run', not by hand"
        case .notStarted(let what, let reason):
            "\(what) could not be run (\(reason)); check the limits of this user (ulimit -a) and free memory"
        case .companionEnded(let name, let how):
            "companion '\(name)' \(how); what it said is in the trial's stderr"
        case .stillInFlight(let count, let limit):
            "\(count) requests were still in flight \(limit) after the load ended; the workload hangs or is overloaded"
        case .linkBroken(let call, let errorNumber):
            "\(call) failed on the link to the parent process (errno \(errorNumber)); 'bench run' starts trials, not a shell"
        case .unsupportedSystem(let what):
            "\(what) is measured on Linux only; run the suite there"
        }
    }
}
