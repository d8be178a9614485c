/// Intervals from resampling n values, or n pairs, with replacement.
///
/// `IntervalMethod` tells what each way of making an interval reaches; the default is what came nearest.
package struct Bootstrap: Sendable {
    /// Number of values for which it was made.
    package let size: Int
    /// Share of intervals that are meant to hold the truth.
    package let level: Double
    /// How an interval is made.
    package let method: IntervalMethod
    private let resampling: Resampling
    private let studentized: StudentizedInterval?

    /// - Parameters:
    ///   - size: number of values, or pairs, at least 1.
    ///   - level: share of intervals that are meant to hold the truth.
    ///   - method: how an interval is made.
    ///   - draws: resamples, where there are too many to enumerate (more than eight values).
    ///   - seed: seed of that draw.
    package init(
        size: Int,
        level: Double = 0.95,
        method: IntervalMethod = .studentized,
        draws: Int = 2_000,
        seed: UInt64
    ) {
        precondition(level > 0 && level < 1, "a level is a share between 0 and 1")
        let resampling = Resampling(size: size, draws: draws, seed: seed)
        self.size = size
        self.level = level
        self.method = method
        self.resampling = resampling
        studentized =
            size > 1 ? StudentizedInterval(size: size, level: level, weights: resampling.weights) : nil
    }

    /// The mean of the values with its interval; without one for a single value.
    ///
    /// - Precondition: `size` values, all finite.
    package func mean(of sample: Sample) -> Estimate {
        Estimate(value: sample.mean, interval: meanInterval(of: sample), count: size)
    }

    /// The mean of an amount: where no value is negative, neither is the interval, which could reach below 0 for a few
    /// scattered values. Not for differences, whose truth may have the other sign.
    package func amount(of sample: Sample) -> Estimate {
        let mean = mean(of: sample)
        guard sample.minimum >= 0 else { return mean }
        return Estimate(value: mean.value, interval: mean.interval?.notNegative, count: size)
    }

    private func meanInterval(of sample: Sample) -> ConfidenceInterval? {
        guard let studentized else { return nil }
        switch method {
        case .percentile, .expandedPercentile: return interval(of: resampling.means(of: sample.values))
        case .bca: return accelerated(sample.mean, resampling.means(of: sample.values), sample.meansWithoutOne)
        case .studentized:
            // Values that are equal, such as counts of nothing, need no resamples.
            let error = sample.standardError
            guard error > 0 else { return studentized.interval(around: sample.mean, standardError: error, [], []) }
            return studentized.interval(of: sample.mean, SampleMoments(sample, in: resampling))
        }
    }

    /// Total of the candidate over total of the baseline, with its interval, which never reaches below 0.
    ///
    /// - Parameters:
    ///   - candidate: `size` values, none negative.
    ///   - baseline: as many, in the same order, of which one at least is not 0.
    /// - Returns: no interval for a single pair, and when it would reach into resamples whose baseline is 0.
    package func ratio(of candidate: Sample, to baseline: Sample) -> Estimate {
        let means = resampling.means(of: baseline.values)
        let interval = ratioInterval(of: candidate, to: baseline, means)
        return Estimate(value: candidate.mean / baseline.mean, interval: interval, count: size)
    }

    private func ratioInterval(of candidate: Sample, to baseline: Sample, _ means: [Double]) -> ConfidenceInterval? {
        guard let studentized else { return nil }
        guard method == .studentized else { return resampledRatioInterval(of: candidate, to: baseline, means) }
        let undefined = zip(means, resampling.weights).reduce(0) { $1.0 > 0 ? $0 : $0 + $1.1 }
        guard undefined <= (1 - level) / 2 else { return nil }
        let moments = RatioMoments(baseline, candidate, baselineMeans: means, in: resampling)
        return studentized.interval(
            around: moments.ratio,
            standardError: moments.standardError,
            moments.deviations,
            moments.variances
        )?.notNegative
    }

    private func resampledRatioInterval(
        of candidate: Sample,
        to baseline: Sample,
        _ means: [Double]
    ) -> ConfidenceInterval? {
        let ratios = zip(resampling.means(of: candidate.values), means).map { $1 > 0 ? $0 / $1 : .infinity }
        guard method == .bca else { return interval(of: ratios) }
        let jackknife = zip(candidate.meansWithoutOne, baseline.meansWithoutOne).map { $0 / $1 }
        return accelerated(candidate.mean / baseline.mean, ratios, jackknife)
    }

    /// The BCa interval of any statistic.
    ///
    /// - Parameters:
    ///   - value: its value in the sample.
    ///   - replicates: one value a resample.
    ///   - jackknife: one value for each element left out.
    func accelerated(_ value: Double, _ replicates: [Double], _ jackknife: [Double]) -> ConfidenceInterval? {
        let weights = resampling.weights
        guard
            let tails = AcceleratedTails(value: value, replicates: replicates, weights: weights, jackknife: jackknife)
        else { return nil }
        let deviate = NormalDistribution.quantile(0.5 + level / 2)
        return interval(of: replicates, lower: tails.tail(at: -deviate), upper: 1 - tails.tail(at: deviate))
    }

    /// The percentile interval of a statistic, its tails as the method has them.
    func interval(of statistic: [Double]) -> ConfidenceInterval? {
        interval(of: statistic, lower: tail, upper: tail)
    }

    /// What is left of a statistic's values when so much is cut off at either end.
    ///
    /// - Parameters:
    ///   - statistic: one value a resample; infinite or NaN where it is not defined.
    ///   - lower: probability that is cut off below.
    ///   - upper: probability that is cut off above.
    /// - Returns: nil for a single element, and when the interval would reach into undefined values.
    private func interval(of statistic: [Double], lower: Double, upper: Double) -> ConfidenceInterval? {
        precondition(statistic.count == resampling.weights.count, "one value a resample")
        guard size > 1, !statistic.contains(where: \.isNaN) else { return nil }
        let weights = resampling.weights
        let low = TailValue.lower(of: statistic, weights: weights, tail: lower)
        let high = -TailValue.lower(of: statistic.map { -$0 }, weights: weights, tail: upper)
        guard low.isFinite, high.isFinite, low <= high else { return nil }
        return ConfidenceInterval(low: low, high: high, level: level)
    }

    /// What a percentile interval cuts off at either end.
    var tail: Double {
        method == .expandedPercentile ? expandedTail : (1 - level) / 2
    }

    private var expandedTail: Double {
        let t = StudentDistribution.quantile(0.5 + level / 2, degrees: size - 1)
        let expansion = (Double(size) / Double(size - 1)).squareRoot()
        return NormalDistribution.cumulative(-expansion * t)
    }
}

// MARK: - Statistics of several samples

extension Bootstrap {
    /// The mean of each resample, for a statistic of several samples.
    func means(of sample: Sample) -> [Double] {
        resampling.means(of: sample.values)
    }

    /// An estimate from its value in the sample and in each resample, by the expanded percentile interval whatever the
    /// method: the others need the statistic's own standard error or jackknife.
    func estimate(_ value: Double, from statistic: [Double]) -> Estimate {
        let interval = size > 1 ? interval(of: statistic, lower: expandedTail, upper: expandedTail) : nil
        return Estimate(value: value, interval: interval, count: size)
    }
}

extension Sample {
    /// The mean without the first value, without the second, and so on.
    fileprivate var meansWithoutOne: [Double] {
        let total = values.reduce(0, +)
        return values.map { (total - $0) / Double(count - 1) }
    }
}

extension ConfidenceInterval {
    /// The part that is not below 0.
    fileprivate var notNegative: ConfidenceInterval {
        ConfidenceInterval(low: max(low, 0), high: max(high, 0), level: level)
    }
}
