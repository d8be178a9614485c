import WastedWorkMeasurement
import WastedWorkResults

/// How far a run has come, what it has found, and when it will end. Pure: told the time, it knows no clock.
struct RunProgress {
    private(set) var run: Run
    private(set) var trialsDone = 0
    private(set) var pairsDone = 0
    /// Whether the run has changed since it was last marked as saved.
    private(set) var isUnsaved = false
    let schedule: PairSchedule
    private let started: ContinuousClock.Instant

    init(run: Run, schedule: PairSchedule, started: ContinuousClock.Instant) {
        self.run = run
        self.schedule = schedule
        self.started = started
    }

    var isComplete: Bool { pairsDone == schedule.pairs.count }
    /// Whether any trial has ended, well or not.
    var hasFindings: Bool { !run.trials.isEmpty || !run.failures.isEmpty }

    func position(of spec: TrialSpec) -> TrialPosition {
        TrialPosition(
            index: trialsDone + 1,
            count: schedule.trialCount,
            scenario: spec.scenario,
            arm: spec.arm,
            pair: spec.pair
        )
    }

    /// An estimate from the mean trial so far; nil before the first is done.
    func timeLeft(at now: ContinuousClock.Instant) -> Duration? {
        meanTrial(at: now).map { $0 * (schedule.trialCount - trialsDone) }
    }

    /// When a pair that starts now would end, since the run began, if its trials took as long as those so far; nil
    /// before the first is done.
    func end(of pair: ScheduledPair, startedAt now: ContinuousClock.Instant) -> Duration? {
        meanTrial(at: now).map { (now - started) + $0 * pair.trials.count }
    }

    private func meanTrial(at now: ContinuousClock.Instant) -> Duration? {
        trialsDone > 0 ? (now - started) / trialsDone : nil
    }
}

// MARK: - What happens

extension RunProgress {
    mutating func finish(_ result: TrialResult, at now: ContinuousClock.Instant) {
        run.trials.append(result)
        trialEnded(at: now)
    }

    mutating func fail(_ spec: TrialSpec, _ fault: TrialFault, at now: ContinuousClock.Instant) {
        let failure = TrialFailure(
            scenario: spec.scenario,
            arm: spec.arm.rawValue,
            pair: spec.pair,
            reason: fault.reason,
            stderr: fault.stderr
        )
        run.failures.append(failure)
        trialEnded(at: now)
    }

    mutating func finishPair() {
        pairsDone += 1
    }

    mutating func markSaved() {
        isUnsaved = false
    }

    /// The run ends before its schedule does, because it was told to.
    mutating func interrupt() {
        run.interrupted = true
        isUnsaved = true
    }

    /// The run ends before its schedule does, because its time is over.
    mutating func exhaustBudget() {
        run.warnings.append("the time budget allowed \(pairsDone) of \(schedule.pairs.count) pairs")
        isUnsaved = true
    }

    private mutating func trialEnded(at now: ContinuousClock.Instant) {
        trialsDone += 1
        run.duration = (now - started).inSeconds
        isUnsaved = true
    }
}
