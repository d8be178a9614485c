/// What a run tells while it goes on.
package enum RunnerEvent: Sendable, Equatable {
    /// A fixture says what it is doing.
    case preparing(fixture: String, message: String)
    /// Trial `index` of `count` (from 1) begins; `timeLeft` is an estimate from the trials so far, nil before the first.
    case trialStarted(TrialPosition, timeLeft: Duration?)
    case trialFinished(TrialPosition)
    case trialFailed(TrialPosition, reason: String)
    /// All arms of one pair are done; `completed` tells whether each of them gave a result.
    case pairFinished(scenario: String, pair: Int, pairs: Int, completed: Bool)
    /// The time budget does not allow another pair.
    case budgetExhausted(pairsDone: Int, pairsPlanned: Int)
}

/// Where a trial stands in its run.
package struct TrialPosition: Sendable, Equatable {
    /// From 1.
    package var index: Int
    package var count: Int
    package var scenario: String
    package var arm: Arm
    package var pair: Int

    package init(index: Int, count: Int, scenario: String, arm: Arm, pair: Int) {
        self.index = index
        self.count = count
        self.scenario = scenario
        self.arm = arm
        self.pair = pair
    }
}
