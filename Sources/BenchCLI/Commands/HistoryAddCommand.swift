import ArgumentParser
import WastedWorkReporting
import WastedWorkResults

/// `bench history add`: keeps a run.
struct HistoryAddCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: "Keeps the raw values of runs; a run that is kept already is no error.",
            discussion: """
                EXAMPLES:
                  \(Program.name) history add
                  \(Program.name) history add results/*.json --history nightly
                """
        )
    }

    @Argument(
        help: ArgumentHelp("Result files. (default: reports/latest.json, else latest.json)", valueName: "file"),
        completion: .file(extensions: ["json"])
    )
    var files: [String] = []

    @OptionGroup var place: HistoryOption

    func execute(in session: Session) async throws -> ExitStatus {
        let history = place.history(in: session)
        let paths = files.isEmpty ? [LatestFile(in: session).path] : files
        // All are read before one is kept: a bad name among many leaves the history as it was.
        let entries = try paths.map { try Self.entry($0) }
        try history.writing { try Folder(path: history.folder).make() }
        for entry in entries {
            let isNew = try history.writing { try history.add(entry) }
            try session.terminal.print("\(entry.header.run): \(isNew ? "kept" : "was kept already")")
        }
        let runs = try history.runs()
        let bytes = history.size(of: runs)
        try session.terminal.print("\(history.folder): \(runs.count) runs, \(SizeArgument.text(bytes))")
        if bytes > HistoryPruning.defaultSize {
            session.terminal.note(
                "\(Program.name): that is more than \(SizeArgument.text(HistoryPruning.defaultSize)); "
                    + "'\(Program.name) history prune' removes the oldest"
            )
        }
        return .fine
    }

    private static func entry(_ path: String) throws -> HistoryEntry {
        let run = try ResultFile.read(path)
        guard !run.interrupted else { throw CLIError.history(.interruptedRun(path: path)) }
        guard UTCText.isMoment(run.startedAt) else {
            throw CLIError.history(.noMoment(path: path, text: PlainText.oneLine(run.startedAt)))
        }
        return HistoryEntry(run)
    }
}
