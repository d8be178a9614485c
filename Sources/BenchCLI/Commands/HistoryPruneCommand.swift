import ArgumentParser
import WastedWorkResults

/// `bench history prune`: makes a history smaller.
struct HistoryPruneCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "prune",
            abstract: "Removes the oldest runs of a history that has grown too large, and names them.",
            discussion: """
                Of each machine, suite, profile and method the latest \(HistoryPruning.leastRuns) runs stay, unless --keep asks for \
                fewer, and so do runs that an accepted regression refers to, and files that cannot be read.

                EXAMPLES:
                  \(Program.name) history prune --dry-run
                  \(Program.name) history prune --max-size 50MB
                  \(Program.name) history prune --keep 365
                """
        )
    }

    @OptionGroup var place: HistoryOption

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Bytes that may stay. (default: 200MB)", valueName: "size"),
        transform: SizeArgument.parse
    )
    var maxSize: Int = HistoryPruning.defaultSize

    @Option(
        parsing: .unconditional,
        help: "Most runs of each machine, suite, profile and method that may stay. (default: any number)",
        transform: { try CountArgument.parse($0, name: "runs", in: 1...1_000_000) }
    )
    var keep: Int?

    @Flag(help: "Name what would be removed; remove nothing.")
    var dryRun = false

    func execute(in session: Session) async throws -> ExitStatus {
        let history = place.history(in: session)
        let acceptances = try history.acceptances()
        if let damaged = acceptances.damaged.first { throw CLIError.history(.pinsUnknown(reason: "\(damaged)")) }
        let runs = try kept(in: history, session)
        let pruning = HistoryPruning(runs, limit: maxSize, keep: keep, pinned: Set(acceptances.kept.map(\.run)))
        for run in pruning.removed {
            if !dryRun { try history.writing { try history.remove(run) } }
            try session.terminal.print("\(run): \(dryRun ? "would be removed" : "removed")")
        }
        let (before, after) = (SizeArgument.text(pruning.bytesBefore), SizeArgument.text(pruning.bytesAfter))
        try session.terminal.print(
            "\(history.folder): \(runs.count) runs, \(before)\(dryRun ? " would become" : " became") \(pruning.runsAfter) runs, \(after)"
        )
        return .fine
    }

    /// Every run; a file that cannot be read is told.
    private func kept(in history: History, _ session: Session) throws -> [HistoryPruning.Kept] {
        var reader = HistoryReader(history, metrics: [])
        return try history.runs().map { run in
            var kind: HistoryKind?
            do throws(ResultsError) {
                kind = try reader.header(of: run).kind
            } catch {
                session.terminal.note("\(Program.name): skipped: \(error)")
            }
            return HistoryPruning.Kept(run, bytes: history.size(of: run) ?? 0, kind: kind)
        }
    }
}
