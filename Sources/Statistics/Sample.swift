/// Repeated values of one quantity, at least one, all finite.
package struct Sample: Sendable, Equatable {
    /// The values in the order in which they were given.
    package let values: [Double]

    /// - Parameter values: repeated values; nil when there are none.
    /// - Precondition: each value is finite.
    package init?(_ values: [Double]) {
        precondition(values.allSatisfy(\.isFinite), "a sample holds finite values only")
        guard !values.isEmpty else { return nil }
        self.values = values
    }

    /// How many values.
    package var count: Int { values.count }

    /// Their arithmetic mean.
    package var mean: Double { values.reduce(0, +) / Double(values.count) }

    /// Standard deviation of one value (divisor n − 1); nil for a single value.
    package var standardDeviation: Double? {
        guard count > 1 else { return nil }
        let centre = mean
        let squares = values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
        return (squares / Double(count - 1)).squareRoot()
    }

    /// The smallest value.
    package var minimum: Double { values.reduce(.infinity, Swift.min) }

    /// The largest value.
    package var maximum: Double { values.reduce(-.infinity, Swift.max) }
}
