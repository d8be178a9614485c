import ArgumentParser
import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// `bench history show`: what one run was, and its figures.
struct HistoryShowCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: "Shows what a run was, and the figures that are watched.",
            discussion: """
                EXAMPLES:
                  \(Program.name) history show
                  \(Program.name) history show 20261128T020000Z-9f3a --format json
                """
        )
    }

    @Argument(help: "Name of the run. (default: the latest that can be read)")
    var run: String?

    @OptionGroup var place: HistoryOption

    @Option(help: "How to print it.")
    var format: TextOrJSON = .text

    func execute(in session: Session) async throws -> ExitStatus {
        let history = place.history(in: session)
        let figures = EntryFigures(try run.map { try history.known($0) } ?? LatestEntry(of: history, session).entry)
        switch format {
        case .text: try session.terminal.print(HistoryRunText(figures).text)
        case .json: try session.terminal.print(HistoryJSON.run(figures))
        }
        return .fine
    }
}
