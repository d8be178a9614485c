import WastedWorkAnalysis
import WastedWorkResults

/// How the measuring of a run came to its end.
enum RunEnding: Sendable, Equatable {
    /// The schedule was carried out, or as much of it as the time budget allowed.
    case complete
    case interrupted
    /// The results could no longer be written.
    case notSaved(ResultsError)
    /// Something that every trial needs could not be had, such as a fixture.
    case failed(reason: String)

    /// Why the run came to an early end that nobody had asked for.
    var trouble: String? {
        switch self {
        case .complete, .interrupted: nil
        case .notSaved(let error): error.description
        case .failed(let reason): reason
        }
    }

    /// The error of a run that ended before its first result.
    var withoutResults: CLIError {
        switch self {
        case .interrupted: .interruptedBeforeResults
        case .failed(let reason): .nothingRun(reason: reason)
        case .notSaved(let error): .nothingRun(reason: error.description)
        case .complete: .nothingRun(reason: "the schedule was empty; '\(Program.name) run --dry-run' shows it")
        }
    }

    /// The exit code of a run that has results.
    ///
    /// - Parameter controls: what the run says of its controls.
    func status(of run: Run, controls: [ControlFinding]) -> ExitStatus {
        let isBelieved = run.failures.isEmpty && run.trials.allSatisfy(\.isSound)
        let isBorneOut = !controls.contains { $0.standing == .failed }
        switch self {
        case .interrupted: return .interrupted
        case .complete: return isBelieved && isBorneOut ? .fine : .trialFailed
        case .notSaved, .failed: return .trialFailed
        }
    }
}
