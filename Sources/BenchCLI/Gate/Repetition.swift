import ArgumentParser
import WastedWorkExperiment
import WastedWorkResults

/// Runs some scenarios of a run once more, in fresh processes, by the same command.
struct Repetition {
    let session: Session
    /// The run that is repeated.
    let run: Run
    /// Its file; the repetition's stands beside it.
    let file: String
    let loudness: Loudness

    /// Where the raw values of the repetition go.
    private var destination: String {
        (file.hasSuffix(".json") ? String(file.dropLast(".json".count)) : file) + ".again.json"
    }

    /// The repeated scenarios.
    ///
    /// - Parameter scenarios: names of those to repeat.
    /// - Throws: `HistoryTrouble.notRepeatable`; `CLIError` where nothing came out.
    func entry(of scenarios: [String]) async throws -> HistoryEntry {
        let configuration = try configuration(of: Set(scenarios))
        session.terminal.note(
            "\(Program.name): repeating \(configuration.scenarios.map(\.name).joined(separator: ", "))"
        )
        let recorder = RunRecorder(path: destination)
        let measuring = RunMeasuring(
            session: session,
            configuration: configuration,
            command: run.command,
            loudness: loudness
        )
        let host = HostProbe(files: session.files, folder: session.folder)
        let ending = await measuring.measure(on: host.read(), recorder)
        guard let repeated = recorder.latest else { throw ending.withoutResults }
        if ending == .interrupted { throw CancellationError() }
        if let trouble = ending.trouble { throw CLIError.notKept(reason: trouble, kept: recorder.kept) }
        return HistoryEntry(repeated)
    }

    private func configuration(of names: Set<String>) throws -> RunConfiguration {
        guard let words = ShellWord.split(run.command), words.count >= 2, words[1] == "run",
            let options = try? RunOptions.parse(Array(words.dropFirst(2)))
        else { throw trouble("the run's file names no command that can be read") }
        var configuration = try options.configuration(of: session.suite)
        configuration.scenarios = configuration.scenarios.filter { names.contains($0.name) }
        configuration.timeBudget = nil
        guard Set(configuration.scenarios.map(\.name)) == names else {
            let missing = names.subtracting(configuration.scenarios.map(\.name)).sorted()
            throw trouble("this suite has no \(missing.joined(separator: ", "))")
        }
        return configuration
    }

    private func trouble(_ reason: String) -> CLIError {
        .history(.notRepeatable(command: run.command, reason: reason))
    }
}
