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

extension Distribution {
    private enum CodingKeys: String, CodingKey {
        case count, dropped, percentiles, seconds
    }

    /// Reads a distribution as a result file holds it.
    public init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        count = try keys.decode(Int.self, forKey: .count)
        dropped = try keys.decode(Int.self, forKey: .dropped)
        percentiles = try keys.doubles(.percentiles)
        seconds = try keys.doubles(.seconds)
    }
}
