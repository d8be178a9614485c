import WastedWorkMeasurement

/// Requests whose length is anything between two bounds.
public struct UniformDemand: Demand {
    /// Shortest and longest.
    public let range: ClosedRange<Duration>

    init(range: ClosedRange<Duration>) {
        precondition(range.lowerBound >= .zero, "a demand must be at least 0, not \(range.lowerBound)")
        self.range = range
    }

    /// For a reader of a report.
    public var summary: String { "uniform, \(range.lowerBound.readable) to \(range.upperBound.readable)" }

    /// The nominal service time of one request.
    public func draw(using generator: inout SeededGenerator) -> Duration {
        let (low, high) = (range.lowerBound.inSeconds, range.upperBound.inSeconds)
        return .rounded(seconds: low + (high - low) * generator.uniform())
    }
}

extension Demand where Self == UniformDemand {
    /// Requests whose length is anything between two bounds.
    ///
    /// - Parameter range: shortest and longest, at least 0.
    public static func uniform(_ range: ClosedRange<Duration>) -> Self {
        UniformDemand(range: range)
    }
}
