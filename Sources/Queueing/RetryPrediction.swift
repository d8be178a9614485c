/// What an arm comes to when clients that left ask again.
package struct RetryPrediction: Sendable, Equatable {
    /// First attempts per second.
    package let intentRate: Rate
    /// All attempts per second.
    package let attemptRate: Rate
    /// What one attempt comes to, under that many of them.
    package let attempt: ArmPrediction

    /// Attempts ÷ intents, at least 1.
    package var amplification: Double { attemptRate.perSecond / intentRate.perSecond }

    /// Share of the intents that no attempt answers; nil where there is no steady state.
    package var unansweredIntents: Share? {
        attempt.steadyState.map { .rounded(1 - $0.goodput.perSecond / intentRate.perSecond) }
    }
}
