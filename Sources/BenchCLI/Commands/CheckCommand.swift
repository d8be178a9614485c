import ArgumentParser
import WastedWorkAnalysis
import WastedWorkResults

/// `bench check`: the gate of a nightly run.
struct CheckCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: "Holds a run against the history, and ends with 2 when something got worse.",
            discussion: """
                Watched are, of every scenario: \(GateFigure.catalogue.map(\.name).joined(separator: ", ")). Ratios are those of \
                the last arm over the first of the same run. What got worse stays an alarm, night after night, until \
                it is mended or '\(Program.name) history accept' takes it for the new normal.

                EXAMPLES:
                  \(Program.name) check
                  \(Program.name) check results/latest.json --history nightly --confirm
                  \(Program.name) check --format annotations --summary "$GITHUB_STEP_SUMMARY" --junit check.xml
                """
        )
    }

    @Argument(
        help: ArgumentHelp("The run to be judged. (default: reports/latest.json, else latest.json)", valueName: "file"),
        completion: .file(extensions: ["json"])
    )
    var file: String?

    @OptionGroup var place: HistoryOption
    @OptionGroup var options: GateOptions

    @Option(help: ArgumentHelp("Also hold the run against this one of the history alone.", valueName: "run"))
    var reference: String?

    @Flag(help: "Repeat the scenarios that got worse, and take back what does not come again.")
    var confirm = false

    @Flag(help: "Show no progress.")
    var quiet = false

    func execute(in session: Session) async throws -> ExitStatus {
        let path = file ?? LatestFile(in: session).path
        let run = try ResultFile.read(path)
        let check = try HistoryCheck(
            session: session,
            history: place.history(in: session),
            thresholds: ThresholdsSource(session: session, path: options.thresholds),
            candidate: HistoryEntry(run),
            pinned: reference
        )
        let report = check.report(on: check.candidate)
        let publication = GatePublication(session: session, options: options)
        guard confirm, !report.alarms.isEmpty else { return publication.publish(report) }
        let repetition = Repetition(session: session, run: run, file: path, loudness: quiet ? .quiet : .normal)
        let repeated = await repetition.result(of: Set(report.alarms.map(\.scenario)))
        for line in repeated.lines { session.terminal.note("\(Program.name): \(line)") }
        let status = publication.publish(check.report(report, after: repeated))
        return repeated.wasInterrupted ? .interrupted : status
    }
}
