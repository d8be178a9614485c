package import WastedWorkResults

/// Runs a schedule of pairs to its end, and keeps what is finished.
///
/// It decides the order and the end, nothing else: a trial runs behind `TrialLauncher`, raw values go to `save` after
/// every pair, and what there is to see goes to `notify`. Cancelling the task ends the trial that is running and
/// returns the run so far, marked as interrupted.
package struct PairedRunner: Sendable {
    package var suite: Suite
    package var configuration: RunConfiguration
    package var launcher: any TrialLauncher
    package var notify: @Sendable (RunnerEvent) -> Void
    /// Called after every pair; what it throws ends the run.
    package var save: @Sendable (Run) throws -> Void
    /// Monotonic time, for the budget and the time left.
    package var now: @Sendable () -> ContinuousClock.Instant = { .now }

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
    /// - Throws: what a fixture or `save` throws.
    package func run(_ run: Run) async throws -> Run {
        try await prepareFixtures()
        var progress = RunProgress(run: run, schedule: PairSchedule(configuration), started: now())
        for pair in progress.schedule.pairs {
            if exhaustsBudget(pair, &progress) { break }
            await execute(pair, &progress)
            progress.run.duration = progress.elapsed(at: now()).inSeconds
            progress.run.interrupted = Task.isCancelled
            try save(progress.run)
            if progress.run.interrupted { break }
        }
        return progress.run
    }

    private func exhaustsBudget(_ pair: PairSchedule.ScheduledPair, _ progress: inout RunProgress) -> Bool {
        guard let budget = configuration.timeBudget, progress.end(of: pair, startedAt: now()) > budget else {
            return false
        }
        let (done, planned) = (progress.pairsDone, progress.schedule.pairs.count)
        notify(.budgetExhausted(pairsDone: done, pairsPlanned: planned))
        progress.run.warnings.append("the time budget allowed \(done) of \(planned) pairs")
        return true
    }

    private func prepareFixtures() async throws {
        var seen: Set<String> = []
        for fixture in configuration.scenarios.compactMap(\.fixture) where seen.insert(fixture.name).inserted {
            try await fixture.prepare(configuration.parameters) {
                notify(.preparing(fixture: fixture.name, message: $0))
            }
        }
    }

    private func execute(_ pair: PairSchedule.ScheduledPair, _ progress: inout RunProgress) async {
        var completed = true
        for spec in pair.trials {
            if Task.isCancelled { return }
            let position = progress.position(of: spec)
            notify(.trialStarted(position, timeLeft: progress.timeLeft(at: now())))
            do {
                progress.run.trials.append(try await launcher.run(spec))
                notify(.trialFinished(position))
            } catch is CancellationError {
                return
            } catch {
                completed = false
                let fault = error as? TrialFault ?? TrialFault(reason: "\(error)", stderr: "")
                progress.fail(spec, fault)
                notify(.trialFailed(position, reason: fault.reason))
            }
            progress.trialsDone += 1
        }
        progress.pairsDone += 1
        notify(
            .pairFinished(
                scenario: pair.scenario,
                pair: pair.pair,
                pairs: configuration.pairs,
                completed: completed
            )
        )
    }
}
