import WastedWorkMeasurement

/// Requests of very different length: many short ones, a few long ones.
public struct ExponentialDemand: Demand {
    /// What a request asks for on average.
    public let mean: Duration

    init(mean: Duration) {
        precondition(mean > .zero, "a mean demand must be above 0, not \(mean)")
        self.mean = mean
    }

    /// For a reader of a report.
    public var summary: String { "exponential, mean \(mean.readable)" }

    /// The nominal service time of one request.
    public func draw(using generator: inout SeededGenerator) -> Duration {
        .rounded(seconds: generator.exponential() * mean.inSeconds)
    }
}

extension Demand where Self == ExponentialDemand {
    /// Requests of very different length: many short ones, a few long ones.
    ///
    /// - Parameter mean: what a request asks for on average, above 0.
    public static func exponential(mean: Duration) -> Self {
        ExponentialDemand(mean: mean)
    }
}
