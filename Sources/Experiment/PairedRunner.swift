package import WastedWorkResults

/// Runs a schedule of pairs to its end, and keeps what is finished.
///
/// It decides the order and the end, nothing else: a trial runs behind `TrialLauncher`, raw values go to `save` after
/// every pair, and what there is to see goes to `notify`. Cancelling the task ends the trial that is running and
/// returns the run so far, marked as interrupted.
package struct PairedRunner: Sendable {
    /// The suite that is run.
    package var suite: Suite
    /// What to run of it.
    package var configuration: RunConfiguration
    /// Runs one trial.
    package var launcher: any TrialLauncher
    /// Called for every event, in order.
    package var notify: @Sendable (RunnerEvent) -> Void
    /// Called after every pair, and once more when the run ends before its schedule; what it throws ends the run.
    package var save: @Sendable (Run) throws -> Void
    /// Monotonic time, for the budget and the time left.
    package var now: @Sendable () -> ContinuousClock.Instant = { .now }

    /// - Parameters:
    ///   - suite: the suite that is run.
    ///   - configuration: what to run of it.
    ///   - launcher: runs one trial.
    ///   - notify: called for every event, in order.
    ///   - save: called after every pair; what it throws ends the run.
    package init(
        suite: Suite,
        configuration: RunConfiguration,
        launcher: any TrialLauncher,
        notify: @escaping @Sendable (RunnerEvent) -> Void,
        save: @escaping @Sendable (Run) throws -> Void
    ) {
        self.suite = suite
        self.configuration = configuration
        self.launcher = launcher
        self.notify = notify
        self.save = save
    }

    /// - Parameter run: the run with everything but its trials.
    /// - Returns: the run with what came out of it.
    /// - Throws: what a fixture or `save` throws. A fixture's error after a cancellation is an interruption, not thrown.
    package func run(_ run: Run) async throws -> Run {
        let isPrepared = try await prepareFixtures()
        var progress = RunProgress(run: run, schedule: PairSchedule(configuration), started: now())
        for pair in progress.schedule.pairs where isPrepared {
            guard !Task.isCancelled, affords(pair, progress) else { break }
            await execute(pair, &progress)
            try keep(&progress)
        }
        if !progress.isComplete { try conclude(&progress) }
        return progress.run
    }

    /// A run that ends before its schedule does was either interrupted or had no time left.
    private func conclude(_ progress: inout RunProgress) throws {
        if Task.isCancelled {
            progress.interrupt()
        } else {
            notify(.budgetExhausted(pairsDone: progress.pairsDone, pairsPlanned: progress.schedule.pairs.count))
            progress.exhaustBudget()
        }
        try keep(&progress)
    }

    private func keep(_ progress: inout RunProgress) throws {
        guard progress.isUnsaved, progress.hasFindings else { return }
        try save(progress.run)
        progress.markSaved()
    }

    private func affords(_ pair: ScheduledPair, _ progress: RunProgress) -> Bool {
        guard let budget = configuration.timeBudget, let end = progress.end(of: pair, startedAt: now()) else {
            return true
        }
        return end <= budget
    }
}

// MARK: - Fixtures and trials

extension PairedRunner {
    /// False when it was interrupted.
    private func prepareFixtures() async throws -> Bool {
        var seen: Set<String> = []
        for fixture in configuration.scenarios.compactMap(\.fixture) where seen.insert(fixture.name).inserted {
            do {
                try await fixture.prepare(configuration.parameters) { message in
                    notify(.preparing(fixture: fixture.name, message: message))
                }
            } catch  where Task.isCancelled {
                return false
            }
        }
        return true
    }

    private func execute(_ pair: ScheduledPair, _ progress: inout RunProgress) async {
        let failuresBefore = progress.run.failures.count
        for spec in pair.trials {
            guard await execute(spec, &progress) else { return }
        }
        progress.finishPair()
        let completed = progress.run.failures.count == failuresBefore
        notify(
            .pairFinished(scenario: pair.scenario, pair: pair.pair, pairs: configuration.pairs, completed: completed)
        )
    }

    /// False when it was interrupted: such a trial leaves no trace.
    private func execute(_ spec: TrialSpec, _ progress: inout RunProgress) async -> Bool {
        guard !Task.isCancelled else { return false }
        let position = progress.position(of: spec)
        notify(.trialStarted(position, timeLeft: progress.timeLeft(at: now())))
        do {
            progress.finish(try await launcher.run(spec), at: now())
            notify(.trialFinished(position))
        } catch is CancellationError where Task.isCancelled {
            return false
        } catch {
            let fault = error as? TrialFault ?? TrialFault(reason: "\(error)", stderr: "")
            progress.fail(spec, fault, at: now())
            notify(.trialFailed(position, reason: fault.reason))
        }
        return true
    }
}
