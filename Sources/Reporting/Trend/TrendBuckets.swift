import WastedWorkAnalysis

/// A series with few enough points to be drawn: runs of neighbouring nights become one.
struct TrendBuckets {
    /// Neighbouring nights as one point.
    struct Bucket: Equatable {
        /// Of the values.
        let median: Double
        /// The lowest value; of a single night the lower end of its interval.
        let low: Double
        /// The highest likewise.
        let high: Double
    }

    /// Nights in each, but for the last, which may have fewer.
    let length: Int
    /// Oldest first; nil where no night has a value.
    let buckets: [Bucket?]

    /// - Parameters:
    ///   - nights: oldest first.
    ///   - most: at most so many buckets.
    init(_ nights: [TrendNight], most: Int) {
        let length = Self.length(of: nights.count, most: most)
        self.length = length
        buckets = stride(from: 0, to: nights.count, by: length).map { start in
            Self.bucket(nights[start..<min(start + length, nights.count)])
        }
    }

    /// Nights that become one point.
    static func length(of nights: Int, most: Int) -> Int {
        max(1, (nights + most - 1) / max(most, 1))
    }

    private static func bucket(_ nights: ArraySlice<TrendNight>) -> Bucket? {
        if nights.count == 1 { return nights.first?.point.map { Bucket(median: $0.value, low: $0.low, high: $0.high) } }
        let values = nights.compactMap(\.point?.value).sorted()
        guard let low = values.first, let high = values.last else { return nil }
        let median = values[(values.count - 1) / 2] / 2 + values[values.count / 2] / 2
        return Bucket(median: median, low: low, high: high)
    }
}
