import WastedWorkAnalysis
import WastedWorkExperiment
import WastedWorkResults

/// One `bench cost`, up to what it has to report.
struct CostRun: Sendable {
    /// Share of clients that leave while they are served, for the cost of polling.
    static let leaving = 0.05
    /// Load of a trial: short, since nothing rare has to happen in it.
    static let window = Duration.milliseconds(300)
    /// When no further pair of trials begins.
    static let trialBudget = Duration.seconds(35)
    private static let seed = RunOptions.defaultSeed

    let session: Session
    let repetitions: Int
    let pairs: Int
    let loudness: Loudness

    /// What was measured, and whether all of it gave a result.
    ///
    /// - Throws: `CancellationError` when interrupted; whatever kept the costs from being measured.
    func execute() async throws -> (CostReport, ExitStatus) {
        BuildFacts.noteDebugBuild(on: session.terminal)
        let host = HostProbe(files: session.files, folder: session.folder).read()
        let (readings, patients) = try await measure(host)
        let analysis = CostAnalysis(readings, patients: patients, leaving: Self.leaving, seed: Self.seed)
        let report = try CostReport(
            analysis,
            host: host,
            repetitions: repetitions,
            trials: patients == nil ? noTrials : nil
        )
        let isSound = patients.map { $0.failures.isEmpty && $0.trials.allSatisfy(\.isSound) } ?? true
        return (report, isSound ? .fine : .trialFailed)
    }

    private func measure(_ host: HostEnvironment) async throws -> (CostReadings, Run?) {
        let style = ProgressStyle(session.terminal.capabilities, loudness: loudness)
        let display = ProgressDisplay(terminal: session.terminal, style: style)
        defer { display.finish() }
        let watch = InterruptWatch(session.interrupts) {}
        let measured = try await watch.run {
            let laboratory = CostLaboratory(repetitions: repetitions, seed: Self.seed) {
                display.show(.preparing(fixture: "cost", message: $0.words))
            }
            let readings = try await laboratory.measure()
            return (readings, try await patients(on: host, display))
        }
        // A run that was interrupted ends well, with fewer trials: half a comparison is not reported.
        if watch.wasInterrupted { throw CancellationError() }
        return measured
    }

    /// Trials of clients who all stay; nil where there are none to run.
    private func patients(on host: HostEnvironment, _ display: ProgressDisplay) async throws -> Run? {
        guard pairs > 0, !scenarios.isEmpty else { return nil }
        var configuration = RunConfiguration(profile: .quick, suite: session.suite, seed: Self.seed)
        configuration.scenarios = scenarios
        configuration.pairs = pairs
        configuration.window = Self.window
        configuration.timeBudget = Self.trialBudget
        let runner = PairedRunner(
            suite: session.suite,
            configuration: configuration,
            launcher: try session.launcher(),
            notify: display.show,
            save: { _ in }
        )
        return try await runner.run(start(of: configuration, on: host))
    }

    /// The happy path of each workload, in the two arms that differ most.
    private var scenarios: [Scenario] {
        session.suite.scenarios.filter { $0.name.hasSuffix("/patient") }
            .map { $0.inArms([.withoutCancellation, .withCancellation]) }
    }

    /// Why no trials were run, for the reader.
    private var noTrials: String {
        pairs == 0
            ? "No trials were asked for (--pairs 0)."
            : "The suite '\(session.suite.name)' has no scenario named '…/patient', so no trials were run."
    }

    private func start(of configuration: RunConfiguration, on host: HostEnvironment) -> Run {
        let identity = session.identity()
        return Run(
            id: identity.id,
            startedAt: identity.startedAt,
            suite: session.suite.name,
            profile: configuration.profile.rawValue,
            seed: configuration.seed,
            command: "\(Program.name) cost",
            host: host,
            scenarios: configuration.scenarios.map {
                $0.description(arms: configuration.arms(of: $0), pairs: pairs, window: Self.window)
            }
        )
    }
}

extension CostStage {
    /// What it does, for the line of progress.
    fileprivate var words: String {
        switch self {
        case .primitives: "measuring calls"
        case .sweep: "measuring requests of growing service time"
        case .polling: "measuring work that asks at intervals"
        }
    }
}
