import WastedWorkResults

/// Hands the results of a run to whoever wants them: files, standard output, the person at the terminal.
struct RunPublication {
    let terminal: Terminal
    let destination: ResultDestination
    let loudness: Loudness

    /// Writes every file of the run.
    ///
    /// - Returns: what kept a file from being written; the run's summary can still be shown.
    func write(_ run: Run, _ recorder: RunRecorder) -> ResultsError? {
        do throws(ResultsError) {
            try recorder.save(run)
            for format in [ReportChoice.markdown, .html] {
                try AtomicFile(destination.file(format)).write(Array(ReportText.text(of: run, as: format).utf8))
            }
            if case .file(let path)? = destination.json { try ResultFile.write(run, to: path) }
            return nil
        } catch {
            return error
        }
    }

    /// Prints the summary, or the raw values in its place, and what failed.
    ///
    /// - Throws: `CLIError` or `ResultsError` when standard output does not take them.
    func summarise(_ run: Run) throws {
        let summary = ReportText.text(of: run, as: .text)
        if destination.json == .standardOutput {
            try terminal.print(String(decoding: ResultFile.encode(run), as: UTF8.self))
            terminal.write(summary)
        } else {
            try terminal.print(summary)
        }
        for line in FailureText.lines(run.failures) { terminal.note(line) }
        if loudness == .normal { terminal.note("reports: " + destination.fileList) }
    }
}
