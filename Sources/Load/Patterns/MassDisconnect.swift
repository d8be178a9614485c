import WastedWorkMeasurement

/// Many clients leave at about the same instant, as when a proxy in front of them restarts.
public struct MassDisconnect: Sendable, Equatable {
    /// The instant, since the load began.
    public let time: Duration
    /// Which part of the clients present leaves, 0 to 1.
    public let share: Double
    /// How much earlier or later each may leave.
    public let jitter: Duration

    /// - Parameters:
    ///   - time: the instant, since the load began.
    ///   - share: which part of the clients present leaves, 0 to 1.
    ///   - jitter: how much earlier or later each may leave, at least 0.
    public init(at time: Duration, share: Double, jitter: Duration) {
        precondition((0...1).contains(share), "a share of clients must be between 0 and 1, not \(share)")
        precondition(time >= .zero && jitter >= .zero, "an instant and its jitter must be at least 0")
        self.time = time
        self.share = share
        self.jitter = jitter
    }

    var summary: String {
        "\((share * 100).readable) % of clients leave at \(time.readable) ± \(jitter.readable)"
    }

    /// When a client is cut off, since the load began; nil for the part that stays.
    func draw(using generator: inout SeededGenerator) -> Duration? {
        let leaves = generator.uniform() < share
        let offset = (2 * generator.uniform() - 1) * jitter.inSeconds
        return leaves ? .rounded(seconds: max(0, time.inSeconds + offset)) : nil
    }
}
