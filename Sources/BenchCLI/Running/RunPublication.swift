import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// Hands the results of a run to whoever wants them: files, standard output, the person at the terminal.
struct RunPublication {
    private let run: Run
    private let report: Report
    private let terminal: Terminal
    private let destination: ResultDestination

    /// Judges the run, once for all formats.
    init(_ run: Run, terminal: Terminal, destination: ResultDestination) {
        self.run = run
        self.report = Report(run: run, analysis: RunAnalysis(run: run))
        self.terminal = terminal
        self.destination = destination
    }

    /// What the run says of its controls.
    var controls: [ControlFinding] { report.analysis.controls }

    /// Writes every file of the run.
    ///
    /// - Throws: `CLIError.notWritten` for the first file that could not be; the run's summary can still be shown.
    func write(_ recorder: RunRecorder) throws(CLIError) {
        try write(destination.rawFile, option: "--output", recorder) { () throws(ResultsError) in
            try recorder.save(run)
        }
        for format in [ReportChoice.markdown, .html] {
            let file = destination.file(format)
            try write(file, option: "--output", recorder) { () throws(ResultsError) in
                try format.write(report, to: file)
            }
        }
        guard case .file(let path)? = destination.json else { return }
        try write(path, option: "--json", recorder) { () throws(ResultsError) in
            try ResultFile.write(run, to: path)
        }
    }

    private func write(
        _ path: String,
        option: String,
        _ recorder: RunRecorder,
        _ writing: () throws(ResultsError) -> Void
    ) throws(CLIError) {
        do {
            try writing()
        } catch {
            throw .notWritten(path: path, reason: error.reason, option: option, kept: recorder.kept)
        }
    }

    /// Prints the summary, or the raw values in its place, and what failed.
    ///
    /// - Throws: `CLIError` or `ResultsError` when standard output does not take them.
    func summarise(_ loudness: Loudness) throws {
        if destination.json == .standardOutput {
            try terminal.print(String(decoding: ResultFile.encode(run), as: UTF8.self))
            terminal.write(ReportChoice.text.text(of: report, colour: terminal.capabilities.colour))
        } else {
            try terminal.print(ReportChoice.text.text(of: report, colour: terminal.outputColour))
        }
        for line in FailureText.lines(run.failures) { terminal.note(line) }
        if loudness == .normal { terminal.note("reports: " + destination.fileList) }
    }
}
