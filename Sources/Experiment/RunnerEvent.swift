/// What a run tells while it goes on.
package enum RunnerEvent: Sendable, Equatable {
    /// A fixture says what it is doing.
    case preparing(fixture: String, message: String)
    /// A trial begins; `timeLeft` is an estimate from the trials so far, nil before the first is done.
    case trialStarted(TrialPosition, timeLeft: Duration?)
    /// A trial gave its result.
    case trialFinished(TrialPosition)
    /// A trial gave none; the run goes on.
    case trialFailed(TrialPosition, reason: String)
    /// All arms of one pair are done; `completed` tells whether each of them gave a result.
    case pairFinished(scenario: String, pair: Int, pairs: Int, completed: Bool)
    /// The time budget does not allow another pair.
    case budgetExhausted(pairsDone: Int, pairsPlanned: Int)
}
