/// One client as drawn beforehand: one intent, and every attempt it may make at it.
package struct ClientPlan: Sendable, Equatable {
    /// Which intent, from 0 in order of arrival.
    package let intent: Int
    /// Intended start of the first attempt, since the load began.
    package let arrival: Duration
    /// The first attempt and the retries; each is used only if the one before was abandoned.
    package let attempts: [AttemptPlan]

    /// - Parameters:
    ///   - intent: which intent, from 0 in order of arrival.
    ///   - arrival: intended start of the first attempt, since the load began.
    ///   - attempts: the first attempt and the retries, at least one.
    package init(intent: Int, arrival: Duration, attempts: [AttemptPlan]) {
        precondition(!attempts.isEmpty, "client \(intent) needs at least one attempt")
        self.intent = intent
        self.arrival = arrival
        self.attempts = attempts
    }
}
