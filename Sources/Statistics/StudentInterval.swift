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
        let t = StudentDistribution.quantile(0.5 + level / 2, degrees: sample.count - 1)
        let reach = t * deviation / Double(sample.count).squareRoot()
        guard (sample.mean - reach).isFinite, (sample.mean + reach).isFinite else { return nil }
        return ConfidenceInterval(low: sample.mean - reach, high: sample.mean + reach, level: level)
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
