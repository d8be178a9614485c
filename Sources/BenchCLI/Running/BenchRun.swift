import WastedWorkExperiment
import WastedWorkResults

/// One `bench run` from the first line to the exit code.
struct BenchRun: Sendable {
    let session: Session
    let configuration: RunConfiguration
    let destination: ResultDestination
    /// The command that reproduces the run.
    let command: String
    let loudness: Loudness

    /// - Throws: `CLIError` when there is nothing to report, or what was measured could not be kept.
    func execute() async throws -> ExitStatus {
        BuildFacts.noteDebugBuild(on: session.terminal)
        let host = HostProbe(files: session.files, folder: session.folder)
        let ticks = host.ticks()
        let recorder = RunRecorder(path: destination.rawFile)
        let ending = await measure(begin(on: host.read()), recorder)
        guard var run = recorder.latest else { throw ending.withoutResults }
        run.host = host.complete(run.host, since: ticks)
        let publication = RunPublication(run, terminal: session.terminal, destination: destination)
        try publish(publication, ending, recorder)
        return ending.status(of: run, controls: publication.controls)
    }

    private func begin(on host: HostEnvironment) -> Run {
        let identity = session.identity()
        var run = Run(
            id: identity.id,
            startedAt: identity.startedAt,
            suite: session.suite.name,
            profile: configuration.profile.rawValue,
            seed: configuration.seed,
            command: command,
            host: host,
            scenarios: configuration.scenarios.map {
                $0.description(
                    arms: configuration.arms(of: $0),
                    pairs: configuration.pairs,
                    window: configuration.window(of: $0)
                )
            }
        )
        run.targets = session.suite.targets(within: configuration.scenarios)
        return run
    }

    /// Runs the schedule. What is finished is in the recorder, however it ends.
    private func measure(_ run: Run, _ recorder: RunRecorder) async -> RunEnding {
        let style = ProgressStyle(session.terminal.capabilities, loudness: loudness)
        let display = ProgressDisplay(terminal: session.terminal, style: style)
        defer { display.finish() }
        let watch = InterruptWatch(session.interrupts) {
            display.announce("interrupted: ending the trial that is running; once more ends at once")
        }
        do {
            let runner = PairedRunner(
                suite: session.suite,
                configuration: configuration,
                launcher: try session.launcher(),
                notify: display.show,
                save: recorder.save
            )
            let result = try await watch.run { try await runner.run(run) }
            return result.interrupted ? .interrupted : .complete
        } catch let error as ResultsError {
            return .notSaved(error)
        } catch {
            // What a cancelled fixture throws is its own affair.
            return watch.wasInterrupted ? .interrupted : .failed(reason: "\(error)")
        }
    }

    /// Reports first and the summary last, so that it is what remains on the screen.
    private func publish(_ publication: RunPublication, _ ending: RunEnding, _ recorder: RunRecorder) throws {
        let writing = Result { () throws(CLIError) in
            if let trouble = ending.trouble { throw .notKept(reason: trouble, kept: recorder.kept) }
            try publication.write(recorder)
        }
        try publication.summarise(loudness)
        try writing.get()
    }
}
