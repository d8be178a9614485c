import WastedWorkMeasurement

/// Clients as likely to leave in the next second as in any other: the patience of queueing theory.
public struct ExponentialPatience: Patience {
    /// How long a client waits on average.
    public let mean: Duration

    init(mean: Duration) {
        precondition(mean > .zero, "a mean patience must be above 0, not \(mean)")
        self.mean = mean
    }

    /// For a reader of a report.
    public var summary: String { "exponential, mean \(mean.readable)" }

    /// How long one client waits on one attempt; nil stays to the end.
    public func draw(using generator: inout SeededGenerator) -> Duration? {
        .rounded(seconds: generator.exponential() * mean.inSeconds)
    }
}

extension Patience where Self == ExponentialPatience {
    /// Clients as likely to leave in the next second as in any other.
    ///
    /// - Parameter mean: how long a client waits on average, above 0.
    public static func exponential(mean: Duration) -> Self {
        ExponentialPatience(mean: mean)
    }
}
