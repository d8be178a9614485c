import WastedWorkStatistics

/// Student's test of two samples with a common variance.
enum TwoSampleTest {
    /// The two-sided p-value; 1 with fewer than three values in all.
    static func pValue(_ left: ArraySlice<Double>, _ right: ArraySlice<Double>) -> Double {
        let degrees = left.count + right.count - 2
        guard degrees > 0, !left.isEmpty, !right.isEmpty else { return 1 }
        let difference = mean(left) - mean(right)
        guard difference != 0 else { return 1 }
        let variance = (squares(left) + squares(right)) / Double(degrees)
        let error = (variance * (1 / Double(left.count) + 1 / Double(right.count))).squareRoot()
        guard error > 0 else { return 0 }
        return 2 * StudentDistribution.cumulative(-abs(difference) / error, degrees: degrees)
    }

    private static func mean(_ values: ArraySlice<Double>) -> Double {
        values.reduce(0, +) / Double(values.count)
    }

    private static func squares(_ values: ArraySlice<Double>) -> Double {
        let centre = mean(values)
        return values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    }
}
