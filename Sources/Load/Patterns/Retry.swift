/// A client that left comes back and asks the same again.
public struct Retry: Sendable, Equatable {
    /// From leaving to asking again.
    public let pause: Duration
    /// How many times a client comes back at most.
    public let limit: Int

    /// - Parameters:
    ///   - pause: from leaving to asking again, at least 0.
    ///   - limit: how many times a client comes back at most, at least 0.
    public init(pause: Duration, limit: Int) {
        precondition(pause >= .zero, "a pause before asking again must be at least 0, not \(pause)")
        precondition(limit >= 0, "a client cannot come back \(limit) times")
        self.pause = pause
        self.limit = limit
    }

    var summary: String {
        "asks again after \(pause.readable), at most \(limit == 1 ? "once" : "\(limit) times")"
    }
}
