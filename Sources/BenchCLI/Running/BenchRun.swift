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
        let measuring = RunMeasuring(
            session: session,
            configuration: configuration,
            command: command,
            loudness: loudness
        )
        let ending = await measuring.measure(on: host.read(), recorder)
        guard var run = recorder.latest else { throw ending.withoutResults }
        run.host = host.complete(run.host, since: ticks)
        let publication = RunPublication(run, terminal: session.terminal, destination: destination)
        try publish(publication, ending, recorder)
        return ending.status(of: run, controls: publication.controls)
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
