import ArgumentParser
import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// `bench report`: reads a result file and shows what it says.
struct ReportCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: "Judges a result file and shows what it says.",
            discussion: """
                Result files hold raw values; estimates, intervals and verdicts are computed now, by this build's method.

                EXAMPLES:
                  \(Program.name) report reports/latest.json
                  \(Program.name) report reports/latest.json --format html --output report.html
                  \(Program.name) report run.json --format summary >> "$GITHUB_STEP_SUMMARY"
                  \(Program.name) report run.json --format json | jq '.comparisons[].verdict'
                  \(Program.name) report run.json --format junit --output junit.xml
                """
        )
    }

    @Argument(help: "A result file, as 'run' writes it.", completion: .file(extensions: ["json"]))
    var file: String

    @Option(help: "Format of the report. To a file, markdown writes its charts in a folder beside it.")
    var format: ReportChoice = .text

    @Option(help: ArgumentHelp("Where to write it. (default: standard output)", valueName: "path"))
    var output: String?

    func execute(in session: Session) async throws -> ExitStatus {
        let run = try ResultFile.read(file)
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        if let output {
            try format.write(report, to: output)
        } else {
            try session.terminal.print(format.text(of: report, colour: session.terminal.outputColour))
        }
        return .fine
    }
}
