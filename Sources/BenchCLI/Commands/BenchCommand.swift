import ArgumentParser

/// The root of all commands; without a subcommand it is `bench run`.
struct BenchCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Program.name,
            abstract: "Measures what work costs that nobody waits for any more, and what cancellation recovers of it.",
            discussion: """
                EXAMPLES:
                \(examples)

                EXIT CODES:
                  0    fine
                  2    something got worse (check, compare)
                  3    a trial or a control failed, or results were not kept
                  4    something improved (check, compare; only with --fail-on-improvement)
                  5    nothing to compare with, or no run to show (check, compare, report)
                  6    the pairs do not say (check, compare; only with --fail-on-inconclusive)
                  64   the command cannot be carried out as given; nothing was run
                  130  interrupted; what was finished is kept and reported
                """,
            subcommands: [
                RunCommand.self, ListCommand.self, ReportCommand.self, CompareCommand.self, CheckCommand.self,
                HistoryCommand.self, PredictCommand.self, CostCommand.self, DoctorCommand.self,
            ],
            defaultSubcommand: RunCommand.self
        )
    }

    private static var examples: String {
        let examples = [
            ["", "the quick profile, in at most two minutes"],
            [" run --filter database", "only scenarios with this in their names"],
            [" run --dry-run", "what would run, and for how long"],
            [" report latest.json", "what a result file says"],
            [" history add", "keeps the last run, for the next to be checked against"],
            [" check", "whether the last run is worse than those kept"],
            [" cost", "what cancellation itself costs, and where it does not pay"],
            [" doctor", "what this machine does to the figures"],
        ]
        return Columns.text(examples.map { ["  \(Program.name)\($0[0])"] + $0.dropFirst() })
    }

    /// The command that the arguments name; nil when the parser itself had the answer, such as a completion script.
    ///
    /// - Throws: the parser's error, or its answer to a request for help.
    static func subcommand(_ arguments: [String]) throws -> (any Subcommand)? {
        var command = try parseAsRoot(arguments)
        if let subcommand = command as? any Subcommand { return subcommand }
        try command.run()
        return nil
    }

    /// The command that shows the help that belongs to the arguments.
    static func helpCommand(for arguments: [String]) -> String {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        let subcommand = arguments.first.flatMap { names.contains($0) ? "\($0) " : nil } ?? ""
        return "\(Program.name) \(subcommand)--help"
    }
}
