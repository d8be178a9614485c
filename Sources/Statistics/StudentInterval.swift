/// What Student's t says of the mean of a few differences.
///
/// Unlike a resampled interval it can be had at any level: of six values no resample lies beyond the largest, so that
/// none can be found to differ once a level is corrected for the number of questions.
package enum StudentInterval {
    /// The interval of the mean: x̄ ± t·s/√n with n − 1 degrees of freedom.
    ///
    /// - Parameters:
    ///   - sample: the values.
    ///   - level: share of intervals that hold the truth, if the values are normal.
    /// - Returns: nil for a single value.
    package static func mean(of sample: Sample, level: Double) -> ConfidenceInterval? {
        guard let deviation = sample.standardDeviation else { return nil }
        let error = deviation / Double(sample.count).squareRoot()
        return about(sample.mean, error: error, degrees: sample.count - 1, level: level)
    }

    /// The interval of anything that is normal about its value: value ± t·error.
    ///
    /// - Parameters:
    ///   - value: the estimate.
    ///   - error: its standard error, itself estimated.
    ///   - degrees: degrees of freedom of that estimate, at least 1.
    ///   - level: share of intervals that hold the truth.
    /// - Returns: nil where an end would not be finite.
    package static func about(_ value: Double, error: Double, degrees: Int, level: Double) -> ConfidenceInterval? {
        let reach = StudentDistribution.quantile(0.5 + level / 2, degrees: degrees) * error
        guard (value - reach).isFinite, (value + reach).isFinite else { return nil }
        return ConfidenceInterval(low: value - reach, high: value + reach, level: level)
    }

    /// How often chance alone gets as far from 0 as the value: two-sided; with no error 1 for 0, and 0 for all else.
    package static func pValue(_ value: Double, error: Double, degrees: Int) -> Double {
        guard error > 0 else { return value == 0 ? 1 : 0 }
        return 2 * StudentDistribution.cumulative(-abs(value) / error, degrees: degrees)
    }

    /// How far from 0 the mean of so many differences gets by chance, where they are known to be 0 on average:
    /// t·√(Σd²/n)/√n with n degrees of freedom, since no mean has to be estimated.
    ///
    /// - Parameters:
    ///   - differences: differences of equal things.
    ///   - level: share of repetitions that stay within it.
    package static func chance(in differences: Sample, level: Double) -> Double {
        let count = Double(differences.count)
        let square = differences.values.reduce(0) { $0 + $1 * $1 } / count
        return StudentDistribution.quantile(0.5 + level / 2, degrees: differences.count) * (square / count).squareRoot()
    }
}
