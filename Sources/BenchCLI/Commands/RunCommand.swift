import ArgumentParser
import WastedWorkExperiment

/// `bench run`: runs the trials, keeps the raw values, writes the reports.
struct RunCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run",
            abstract: "Runs the scenarios in pairs of arms and writes latest.json, latest.md and latest.html.",
            discussion: """
                Each trial runs in a process of its own; the arms of a pair replay the same load. Ctrl-C ends the run, \
                keeps and reports what was finished; a second one ends it at once.

                EXAMPLES:
                  \(Program.name) run
                  \(Program.name) run --filter '^database-query/' --pairs 12 --window 2s
                  \(Program.name) run --profile nightly --time-budget 20m --output results
                  \(Program.name) run --arms withoutCancellation,queueOnly --seed 0x2A
                  \(Program.name) run --pitfalls --filter '^http-call/'
                  \(Program.name) run --controls --filter '^control/'
                  \(Program.name) run --json - --quiet | gzip > run.json.gz
                """
        )
    }

    @OptionGroup var options: RunOptions

    func execute(in session: Session) async throws -> ExitStatus {
        let configuration = try options.configuration(of: session.suite)
        if options.dryRun {
            try session.terminal.print(SchedulePreview(configuration, suite: session.suite.name).text)
            return .fine
        }
        let destination = ResultDestination(options, workingFolder: session.folder)
        try destination.probe()
        let run = BenchRun(
            session: session,
            configuration: configuration,
            destination: destination,
            command: options.command(seed: configuration.seed),
            loudness: options.quiet ? .quiet : .normal
        )
        return try await run.execute()
    }
}
