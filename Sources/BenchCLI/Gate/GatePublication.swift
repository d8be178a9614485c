import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// Hands a verdict to whoever wants it, and says what the process ends with.
struct GatePublication {
    let session: Session
    let options: GateOptions

    /// Prints the verdict, then tries every file. What does not arrive is told, and keeps nothing else from arriving.
    ///
    /// - Returns: `trialFailed` where something did not arrive, unless something got worse: that is not masked.
    func publish(_ report: GateReport) -> ExitStatus {
        let troubles = printing(report) + options.files.compactMap { writing(report, to: $0) }
        for trouble in troubles { session.terminal.note("\(Program.name): \(trouble)") }
        let status = options.status(of: report.outcome)
        return troubles.isEmpty || status == .regression ? status : .trialFailed
    }

    private func printing(_ report: GateReport) -> [CLIError] {
        do throws(CLIError) {
            try session.terminal.print(options.format.text(of: report, colour: session.terminal.outputColour))
            return []
        } catch {
            return [error]
        }
    }

    private func writing(_ report: GateReport, to file: GateFile) -> CLIError? {
        do throws(ResultsError) {
            try file.write(report)
            return nil
        } catch {
            return .verdictNotWritten(path: file.path, reason: error.reason, option: file.option)
        }
    }
}
