import WastedWorkAnalysis

/// A series with few enough points to be drawn: runs of neighbouring nights become one.
struct TrendBuckets {
    /// Neighbouring nights as one point.
    struct Bucket: Equatable {
        /// Of the values.
        let median: Double
        /// Lowest end of an interval.
        let low: Double
        /// Highest end of an interval.
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
        var values: [Double] = []
        var (low, high) = (Double.infinity, -Double.infinity)
        for case .value(let point) in nights {
            values.append(point.value)
            low = min(low, point.low)
            high = max(high, point.high)
        }
        guard !values.isEmpty else { return nil }
        values.sort()
        let median = values[(values.count - 1) / 2] / 2 + values[values.count / 2] / 2
        return Bucket(median: median, low: low, high: high)
    }
}
