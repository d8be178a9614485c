/// A stretch of time in which arrivals are denser: λ → kλ for a while.
public struct Burst: Sendable, Equatable {
    /// How many times denser.
    public let factor: Double
    /// When it begins, since the load began.
    public let start: Duration
    /// How long it lasts.
    public let length: Duration

    /// - Parameters:
    ///   - factor: how many times denser, above 0.
    ///   - start: when it begins, since the load began.
    ///   - length: how long it lasts.
    public init(factor: Double, start: Duration, length: Duration) {
        precondition(factor > 0 && factor.isFinite, "a burst needs a factor above 0, not \(factor)")
        precondition(start >= .zero && length >= .zero, "a burst cannot begin before the load or last less than 0")
        self.factor = factor
        self.start = start
        self.length = length
    }

    var summary: String {
        "\(factor.readable) times denser from \(start.readable) for \(length.readable)"
    }
}
