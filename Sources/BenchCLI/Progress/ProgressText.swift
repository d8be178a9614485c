import WastedWorkExperiment

/// The words of progress, whatever the style shows of them.
enum ProgressText {
    /// The live line: what runs now, and until when.
    static func live(_ position: TrialPosition, _ timeLeft: Duration?) -> String {
        let left = timeLeft.map { ", about \(DurationText.rough($0)) left" } ?? ""
        return "trial \(position.index) of \(position.count)\(left): \(position.scenario), \(position.arm.rawValue)"
    }

    /// One line for an event that deserves one.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - position: the last trial that began.
    ///   - timeLeft: time left when that trial began.
    static func line(_ event: RunnerEvent, _ position: TrialPosition?, _ timeLeft: Duration?) -> String? {
        switch event {
        case .preparing(let fixture, let message):
            return "\(fixture): \(message)"
        case .trialFailed(let trial, let reason):
            return "trial \(trial.index) of \(trial.count) failed: \(trial.scenario), \(trial.arm.rawValue): "
                + reason.split(whereSeparator: \.isNewline).joined(separator: " ")
        case .pairFinished(let scenario, let pair, let pairs, let completed):
            return "\(scenario): pair \(pair + 1) of \(pairs) \(completed ? "done" : "incomplete")"
                + rest(position, timeLeft)
        case .budgetExhausted(let done, let planned):
            return "the time budget is used up after \(done) of \(planned) pairs"
        case .trialStarted, .trialFinished:
            return nil
        }
    }

    private static func rest(_ position: TrialPosition?, _ timeLeft: Duration?) -> String {
        guard let position, position.index < position.count else { return "" }
        let left = timeLeft.map { ", about \(DurationText.rough($0)) left" } ?? ""
        return " (trial \(position.index) of \(position.count)\(left))"
    }
}
