import ArgumentParser
import WastedWorkReporting
import WastedWorkResults

/// `bench history list`: what is kept.
struct HistoryListCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: "Lists the runs that are kept, oldest first, and the regressions that are accepted.",
            discussion: """
                EXAMPLES:
                  \(Program.name) history list
                  \(Program.name) history list --history nightly --format json
                """
        )
    }

    @OptionGroup var place: HistoryOption

    @Option(help: "How to print the list.")
    var format: TextOrJSON = .text

    func execute(in session: Session) async throws -> ExitStatus {
        let listing = try HistoryListing(place.history(in: session), now: session.identity().startedAt)
        for trouble in listing.damaged { session.terminal.note("\(Program.name): skipped: \(trouble)") }
        switch format {
        case .text: try session.terminal.print(listing.text)
        case .json: try session.terminal.print(HistoryJSON.list(listing.kept, acceptances: listing.acceptances))
        }
        return .fine
    }
}
