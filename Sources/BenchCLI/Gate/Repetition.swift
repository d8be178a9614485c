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

    /// Repeats scenarios, as far as that can be done. It never throws: a verdict waits for it, which must not be lost.
    ///
    /// - Parameter names: of the scenarios.
    func result(of names: Set<String>) async -> RepeatedScenarios {
        let configuration: RunConfiguration
        do {
            configuration = try self.configuration(of: names)
        } catch {
            return RepeatedScenarios(none: names, because: "\(error)")
        }
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
        return RepeatedScenarios(of: names, recorder.latest, ending)
    }

    private func configuration(of names: Set<String>) throws -> RunConfiguration {
        guard let words = ShellWord.split(run.command), words.count >= 2, words[1] == "run",
            let options = try? RunOptions.parse(Array(words.dropFirst(2)))
        else { throw Unrepeatable(description: "the run's file names no command that can be read: '\(run.command)'") }
        var configuration = try options.configuration(of: session.suite)
        configuration.scenarios = configuration.scenarios.filter { names.contains($0.name) }
        configuration.timeBudget = nil
        guard !configuration.scenarios.isEmpty else {
            throw Unrepeatable(description: "'\(run.command)' does not run it in this suite")
        }
        return configuration
    }

    /// Why nothing could be run.
    private struct Unrepeatable: Error, CustomStringConvertible {
        let description: String
    }
}
