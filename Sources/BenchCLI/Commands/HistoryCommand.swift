import ArgumentParser

/// `bench history`: the runs that are kept, night after night.
struct HistoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history",
            abstract: "Keeps runs, and shows what is kept.",
            discussion: """
                A folder with one compact file a run, which is never written again: two may add at once, and the folder can be \
                committed or copied as it is.

                EXAMPLES:
                  \(Program.name) history add
                  \(Program.name) history list
                  \(Program.name) history accept --scenario http-call/shutdown --figure goodput.ratio \\
                    --until 2027-01-31 --reason "the new client closes more slowly, see #123"
                """,
            subcommands: [
                HistoryAddCommand.self, HistoryListCommand.self, HistoryShowCommand.self, HistoryPruneCommand.self,
                HistoryAcceptCommand.self,
            ]
        )
    }
}
