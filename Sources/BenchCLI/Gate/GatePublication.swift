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
        if let path = options.junit { try AtomicFile(path).write(Array(GateCases.text(report).utf8)) }
        if let path = options.summary { try append(GateMarkdown(report).text, to: path) }
        try session.terminal.print(options.format.text(of: report, colour: session.terminal.outputColour))
        return options.status(of: report.outcome)
    }

    /// A summary is of many steps: what others wrote stays.
    private func append(_ text: String, to path: String) throws {
        var before: [UInt8] = []
        do {
            before = try WholeFile.read(path)
        } catch ResultsError.missing {
            // The first step to write.
        }
        try AtomicFile(path).write(before + Array(text.utf8))
    }
}
