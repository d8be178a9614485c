import WastedWorkResults

/// How far a run has come, and when it will end.
struct RunProgress {
    var run: Run
    let schedule: PairSchedule
    let started: ContinuousClock.Instant
    var trialsDone = 0
    var pairsDone = 0

    init(run: Run, schedule: PairSchedule, started: ContinuousClock.Instant) {
        self.run = run
        self.schedule = schedule
        self.started = started
    }

    func elapsed(at now: ContinuousClock.Instant) -> Duration {
        now - started
    }

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
        guard trialsDone > 0 else { return nil }
        return elapsed(at: now) / trialsDone * (schedule.trialCount - trialsDone)
    }

    /// When a pair that starts now would end, if its trials took as long as those so far; 0 before the first.
    func end(of pair: PairSchedule.ScheduledPair, startedAt now: ContinuousClock.Instant) -> Duration {
        guard trialsDone > 0 else { return .zero }
        return elapsed(at: now) + elapsed(at: now) / trialsDone * pair.trials.count
    }

    mutating func fail(_ spec: TrialSpec, _ fault: TrialFault) {
        run.failures.append(
            TrialFailure(
                scenario: spec.scenario,
                arm: spec.arm.rawValue,
                pair: spec.pair,
                reason: fault.reason,
                stderr: fault.stderr
            )
        )
    }
}
