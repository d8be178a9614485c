/// Clients that arrive independently of each other: exponential gaps.
public struct PoissonArrivals: ArrivalProcess {
    /// Mean clients per second.
    public let rate: Double

    init(rate: Double) {
        precondition(rate > 0 && rate.isFinite, "an arrival rate must be above 0 per second, not \(rate)")
        self.rate = rate
    }

    /// For a reader of a report.
    public var summary: String { "Poisson, \(rate.readable)/s" }

    /// The instants of arrival; the same generator gives the same ones.
    public func times(within window: Duration, using generator: inout SeededGenerator) -> [Duration] {
        var times: [Duration] = []
        var elapsed = generator.exponential() / rate
        while case let time = Duration.rounded(seconds: elapsed), time < window {
            times.append(time)
            elapsed += generator.exponential() / rate
        }
        return times
    }
}

extension ArrivalProcess where Self == PoissonArrivals {
    /// Clients that arrive independently of each other.
    ///
    /// - Parameter rate: mean clients per second, above 0.
    public static func poisson(rate: Double) -> Self {
        PoissonArrivals(rate: rate)
    }
}
