/// Something that the driver has to do at a planned time.
struct DueEvent: Comparable, Sendable {
    /// Its order is the order at equal instants: who leaves does so before the shutdown, and no longer arrives with it.
    ///
    /// A completion has no event. One that was seen before the driver acts wins over a departure at the same instant.
    enum Action: Int, Sendable {
        case leave
        case shutDown
        case ask
    }

    /// Since the load began.
    let due: Duration
    let action: Action
    /// Attempt id of a departure, intent of a request: the order among equals.
    let subject: Int
    /// Which attempt of its client a request is.
    let attempt: Int

    init(_ action: Action, due: Duration, subject: Int = 0, attempt: Int = 0) {
        self.due = due
        self.action = action
        self.subject = subject
        self.attempt = attempt
    }

    static func < (left: DueEvent, right: DueEvent) -> Bool {
        if left.due != right.due { return left.due < right.due }
        if left.action != right.action { return left.action.rawValue < right.action.rawValue }
        return left.subject < right.subject
    }
}
