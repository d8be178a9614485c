import WastedWorkExperiment
import WastedWorkResults

/// The measuring part of a run: trials, progress, interruption; what comes out is in the recorder.
struct RunMeasuring: Sendable {
    let session: Session
    let configuration: RunConfiguration
    /// The command that reproduces the run.
    let command: String
    let loudness: Loudness

    /// Runs the schedule. What is finished is in the recorder, however it ends.
    ///
    /// - Parameters:
    ///   - host: the machine and the build.
    ///   - recorder: keeps what comes out.
    func measure(on host: HostEnvironment, _ recorder: RunRecorder) async -> RunEnding {
        await measure(begin(on: host), recorder)
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
}
