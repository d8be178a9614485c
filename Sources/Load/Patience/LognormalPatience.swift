import WastedWorkMeasurement

/// Clients who mostly wait about as long, a few much longer.
public struct LognormalPatience: Patience {
    /// What half of the clients wait at least.
    public let median: Duration
    /// Standard deviation of the logarithm: 0 is fixed, 1 is wide.
    public let sigma: Double

    init(median: Duration, sigma: Double) {
        precondition(median > .zero, "a median patience must be above 0, not \(median)")
        precondition(sigma >= 0 && sigma.isFinite, "the sigma of a patience must be at least 0, not \(sigma)")
        self.median = median
        self.sigma = sigma
    }

    /// For a reader of a report.
    public var summary: String { "lognormal, median \(median.readable), sigma \(sigma.readable)" }

    /// How long one client waits on one attempt; nil stays to the end.
    public func draw(using generator: inout SeededGenerator) -> Duration? {
        .rounded(seconds: generator.lognormal(sigma: sigma) * median.inSeconds)
    }
}

extension Patience where Self == LognormalPatience {
    /// Clients who mostly wait about as long, a few much longer.
    ///
    /// - Parameters:
    ///   - median: what half of the clients wait at least, above 0.
    ///   - sigma: standard deviation of the logarithm, at least 0.
    public static func lognormal(median: Duration, sigma: Double) -> Self {
        LognormalPatience(median: median, sigma: sigma)
    }
}
