import ArgumentParser
import WastedWorkAnalysis
import WastedWorkQueueing
import WastedWorkResults

/// Turns an error into the last line of a command and its exit code.
struct Closing {
    let terminal: Terminal
    let arguments: [String]

    /// After arguments that were no command. Asking for help is such an error of the parser's, and no failure.
    func status(parsing error: any Error) -> ExitStatus {
        guard BenchCommand.exitCode(for: error) != .success else {
            return print(BenchCommand.fullMessage(for: error, columns: terminal.helpColumns))
        }
        let message = BenchCommand.message(for: error)
        return end(.usage, "\(message); see '\(BenchCommand.helpCommand(for: arguments))'")
    }

    /// After a command that did not come to its end.
    func status(executing error: any Error) -> ExitStatus {
        switch error {
        case let error as CLIError: end(error.status, "\(error)")
        case let error as ResultsError: end(.usage, "\(error)")
        case let error as GateThresholdsError: end(.usage, "\(error)")
        case let error as QueueingError: end(.usage, "\(error)")
        case is CancellationError: end(.interrupted, "interrupted")
        default: end(.trialFailed, "\(error)")
        }
    }

    private func print(_ text: String) -> ExitStatus {
        do {
            try terminal.print(text)
            return .fine
        } catch {
            return end(error.status, "\(error)")
        }
    }

    private func end(_ status: ExitStatus, _ line: String) -> ExitStatus {
        terminal.note("\(Program.name): \(line)")
        return status
    }
}
