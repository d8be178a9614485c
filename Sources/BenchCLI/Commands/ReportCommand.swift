import ArgumentParser
import WastedWorkResults

/// `bench report`: reads a result file and shows what it says.
struct ReportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Judges a result file and shows what it says.",
        discussion: """
            Result files hold raw values; estimates, intervals and verdicts are computed now, by this build's method.

            EXAMPLES:
              bench report reports/latest.json
              bench report reports/latest.json --format html --output report.html
              bench report run.json --format json | jq '.comparisons[] | select(.verdict == "improved")'
            """)

    @Argument(help: "A result file, as 'bench run' writes it.", completion: .file(extensions: ["json"]))
    var file: String

    @Option(help: "Format of the report.")
    var format: ReportChoice = .text

    @Option(help: ArgumentHelp("Where to write it. (default: standard output)", valueName: "path"))
    var output: String?

    func execute(in session: Session) async throws -> ExitStatus {
        let text = try ReportText.text(of: ResultFile.read(file), as: format)
        if let output {
            try AtomicFile(output).write(Array(text.utf8))
        } else {
            try session.terminal.print(text)
        }
        return .fine
    }
}
