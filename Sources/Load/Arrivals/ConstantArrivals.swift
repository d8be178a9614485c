import WastedWorkMeasurement

/// Clients that arrive evenly, the first one at once.
public struct ConstantArrivals: ArrivalProcess {
    /// Clients per second.
    public let rate: Double

    init(rate: Double) {
        precondition(rate > 0 && rate.isFinite, "an arrival rate must be above 0 per second, not \(rate)")
        self.rate = rate
    }

    /// For a reader of a report.
    public var summary: String { "constant, \(rate.readable)/s" }

    /// The instants of arrival; the same generator gives the same ones.
    public func times(within window: Duration, using generator: inout SeededGenerator) -> [Duration] {
        let planned = Int((window.inSeconds * rate).rounded(.up))
        return (0..<planned).map { .rounded(seconds: Double($0) / rate) }.filter { $0 < window }
    }
}

extension ArrivalProcess where Self == ConstantArrivals {
    /// Clients that arrive evenly.
    ///
    /// - Parameter rate: clients per second, above 0.
    public static func constant(rate: Double) -> Self {
        ConstantArrivals(rate: rate)
    }
}
