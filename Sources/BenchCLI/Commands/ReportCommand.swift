import ArgumentParser
import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// `bench report`: reads a result file and shows what it says.
struct ReportCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: "Judges a result file, or shows what a history says night after night.",
            discussion: """
                Result files hold raw values; estimates, intervals and verdicts are computed now, by this build's method. \
                A trend finds where a figure's level shifted; it can be had as text, markdown, summary, html and json. It shows \
                runs that can be compared: of one suite, profile, machine and method. Of these kinds it takes the one with the most \
                runs that had one within a week of the latest, and says first what it leaves out.

                EXAMPLES:
                  \(Program.name) report reports/latest.json
                  \(Program.name) report reports/latest.json --format html --output report.html
                  \(Program.name) report run.json --format summary >> "$GITHUB_STEP_SUMMARY"
                  \(Program.name) report run.json --format json | jq '.comparisons[].verdict'
                  \(Program.name) report run.json --format junit --output junit.xml
                  \(Program.name) report --history reports/history
                  \(Program.name) report --history reports/history --format html --output reports/trend.html
                  \(Program.name) report --history reports/history --profile quick
                """
        )
    }

    @Argument(help: "A result file, as 'run' writes it.", completion: .file(extensions: ["json"]))
    var file: String?

    @Option(help: ArgumentHelp("Show the trend of this history in place of one run.", valueName: "folder"))
    var history: String?

    @OptionGroup var trend: TrendOptions

    @Option(help: "Format of the report. To a file, markdown writes its charts in a folder beside it.")
    var format: ReportChoice = .text

    @Option(help: ArgumentHelp("Where to write it. (default: standard output)", valueName: "path"))
    var output: String?

    func execute(in session: Session) async throws -> ExitStatus {
        if history == nil, let option = trend.given { throw CLIError.history(.withoutHistory(option: option)) }
        switch (file, history) {
        case (let file?, nil): try show(ResultFile.read(file), in: session)
        case (nil, let folder?): try showTrend(of: History(folder), in: session)
        case (let file?, let folder?): throw CLIError.history(.fileAndHistory(file: file, folder: folder))
        case (nil, nil): throw CLIError.history(.neitherFileNorHistory)
        }
        return .fine
    }

    private func show(_ run: Run, in session: Session) throws {
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        if let output {
            try format.write(report, to: output)
        } else {
            try session.terminal.print(format.text(of: report, colour: session.terminal.outputColour))
        }
    }

    private func showTrend(of history: History, in session: Session) throws {
        let colour = output == nil ? session.terminal.outputColour : .off
        let thresholds = ThresholdsSource(session: session, path: trend.thresholds)
        let (found, damaged) = try TrendReading(history, choice: trend.choice, thresholds: thresholds).trend()
        for trouble in damaged { session.terminal.note("\(Program.name): skipped: \(trouble)") }
        let text = try format.text(of: TrendReport(found), colour: colour)
        if let output {
            try AtomicFile(output).write(Array(text.utf8))
        } else {
            try session.terminal.print(text)
        }
    }
}
