/// A ratio of totals and its scatter in each resample.
///
/// With r the ratio and e = y − r·x the residuals, a resample's ratio is r + ē*/x̄*, and its standard error is that of
/// the residuals about its own ratio, over x̄* (Cochran, *Sampling Techniques*, 1977, section 6.3).
struct RatioMoments {
    /// The sample's own ratio.
    let ratio: Double
    /// Its standard error; 0 where the residuals are nothing but rounding.
    let standardError: Double
    /// Each resample's distance from the ratio in its own standard errors.
    let tValues: [Double]

    /// - Parameters:
    ///   - baseline: what is divided by; its mean is above 0.
    ///   - candidate: as many values, in the same order.
    ///   - baselineMeans: mean of the baseline in each resample.
    ///   - resampling: which pairs each resample holds.
    init(_ baseline: Sample, _ candidate: Sample, baselineMeans: [Double], in resampling: Resampling) {
        let ratio = candidate.mean / baseline.mean
        let pairs = zip(baseline.values, candidate.values)
        let residuals = pairs.map { $1 - ratio * $0 }
        let products = zip(baseline.values, residuals).map { $0 * $1 }
        self.ratio = ratio
        standardError = Self.standardError(of: residuals, ratio, baseline)
        tValues = Self.tValues(
            (
                baselineMeans, resampling.means(of: residuals), resampling.means(of: residuals.map { $0 * $0 }),
                resampling.means(of: products), resampling.means(of: baseline.values.map { $0 * $0 })
            ),
            degrees: Double(baseline.count - 1)
        )
    }

    private static func standardError(of residuals: [Double], _ ratio: Double, _ baseline: Sample) -> Double {
        let squares = residuals.reduce(0) { $0 + $1 * $1 }
        let error = (squares / Double(baseline.count) / Double(max(baseline.count - 1, 1))).squareRoot()
        return error <= 1e-12 * ratio * baseline.maximum ? 0 : error / baseline.mean
    }

    /// Means in each resample: x, e, e², x·e, x².
    private typealias Means = ([Double], [Double], [Double], [Double], [Double])

    /// A resample without a baseline has an infinite ratio; it is left to the guards of the interval.
    private static func tValues(_ means: Means, degrees: Double) -> [Double] {
        means.0.indices.map { index in
            let x = means.0[index]
            guard x > 0 else { return .infinity }
            let shift = means.1[index] / x
            let square = means.2[index] - 2 * shift * means.3[index] + shift * shift * means.4[index]
            return StudentizedInterval.quotient(means.1[index], (max(square, 0) / degrees).squareRoot())
        }
    }
}
