/// Intervals from resampling n values, or n pairs, with replacement.
///
/// **Method.** The expanded percentile interval (T. Hesterberg, *What Teachers Should Know About the Bootstrap*,
/// The American Statistician 69, 2015, section 5.3): the plain percentile interval is too narrow for small n, by
/// √((n−1)/n) and by using z where t belongs; so the tails are cut at Φ(−√(n/(n−1)) · t) instead of α/2.
///
/// **What it reaches.** Of 100 intervals named 95 % so many hold the true mean (2 000 simulated samples each; σ is
/// the deviation of the logarithm; `BootstrapCoverageTests` repeats a part):
///
/// | values          |  2 |  3 |  4 |  5 |  6 |  8 | 10 | 20 |
/// |-----------------|----|----|----|----|----|----|----|----|
/// | normal          | 49 | 75 | 88 | 92 | 93 | 95 | 94 | 94 |
/// | lognormal σ=0.5 | 48 | 72 | 84 | 90 | 91 | 92 | 92 | 93 |
/// | lognormal σ=1   | 42 | 64 | 75 | 81 | 83 | 86 | 85 | 88 |
///
/// So below six values, and for strongly skewed ones, the interval promises too much; a verdict asks for the
/// sign-flip test as well, whose error is exact.
package struct Bootstrap: Sendable {
    /// Number of values for which it was made.
    package let size: Int
    /// Share of intervals that are meant to hold the truth.
    package let level: Double
    private let resampling: Resampling

    /// - Parameters:
    ///   - size: number of values, or pairs, at least 1.
    ///   - level: share of intervals that are meant to hold the truth.
    ///   - draws: resamples, where there are too many to enumerate (more than eight values).
    ///   - seed: seed of that draw.
    package init(size: Int, level: Double = 0.95, draws: Int = 5_000, seed: UInt64) {
        precondition(level > 0 && level < 1, "a level is a share between 0 and 1")
        self.size = size
        self.level = level
        self.resampling = Resampling(size: size, draws: draws, seed: seed)
    }

    /// The mean of the values with its interval; without one for a single value.
    ///
    /// - Precondition: `size` values, all finite.
    package func mean(of sample: Sample) -> Estimate {
        estimate(sample.mean, from: means(of: sample))
    }

    /// An estimate from its value in the sample and in each resample.
    func estimate(_ value: Double, from statistic: [Double]) -> Estimate {
        Estimate(value: value, interval: interval(of: statistic), count: size)
    }

    /// The mean of each resample.
    func means(of sample: Sample) -> [Double] {
        resampling.means(of: sample.values)
    }

    /// The interval that a statistic's value in each resample gives.
    ///
    /// - Parameter statistic: one value a resample; infinite or NaN where it is not defined.
    /// - Returns: nil for a single element, and when the interval would reach into undefined values.
    func interval(of statistic: [Double]) -> ConfidenceInterval? {
        precondition(statistic.count == resampling.weights.count, "one value a resample")
        guard size > 1, !statistic.contains(where: \.isNaN) else { return nil }
        let weights = resampling.weights
        let low = TailValue.lower(of: statistic, weights: weights, tail: tail)
        let high = -TailValue.lower(of: statistic.map { -$0 }, weights: weights, tail: tail)
        guard low.isFinite, high.isFinite else { return nil }
        return ConfidenceInterval(low: low, high: high, level: level)
    }

    /// Probability that is cut off at either end.
    var tail: Double {
        let t = StudentDistribution.quantile(0.5 + level / 2, degrees: size - 1)
        let expansion = (Double(size) / Double(size - 1)).squareRoot()
        return NormalDistribution.cumulative(-expansion * t)
    }
}
