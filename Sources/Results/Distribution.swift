/// A distribution by its percentiles.
public struct Distribution: Codable, Sendable, Equatable {
    /// How many values were recorded.
    public var count: Int
    /// How many were outside the recordable range, and so are not in the percentiles.
    public var dropped: Int
    /// Percentiles asked for, 0…100, ascending.
    public var percentiles: [Double]
    /// Values at those percentiles, in seconds.
    public var seconds: [Double]

    /// - Precondition: as many seconds as percentiles.
    public init(count: Int, dropped: Int, percentiles: [Double], seconds: [Double]) {
        precondition(percentiles.count == seconds.count, "one value a percentile")
        self.count = count
        self.dropped = dropped
        self.percentiles = percentiles
        self.seconds = seconds
    }
}
