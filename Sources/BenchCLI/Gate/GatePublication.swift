import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// Hands a verdict to whoever wants it, and says what the process ends with.
struct GatePublication {
    let session: Session
    let options: GateOptions

    /// - Throws: `CLIError` or `ResultsError` when the verdict did not arrive.
    func publish(_ report: GateReport) throws -> ExitStatus {
        if let path = options.json { try AtomicFile(path).write(Array(GateJSON.text(report).utf8)) }
        try session.terminal.print(options.format.text(of: report, colour: session.terminal.outputColour))
        return options.status(of: report.outcome)
    }
}
