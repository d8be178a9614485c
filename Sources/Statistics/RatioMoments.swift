/// A ratio of totals and its scatter in each resample.
///
/// With r the ratio and e = y − r·x the residuals, a resample's ratio is r + ē*/x̄*, and its standard error is that of
/// the residuals about its own ratio, over x̄* (Cochran, *Sampling Techniques*, 1977, section 6.3).
struct RatioMoments {
    /// The sample's own ratio.
    let ratio: Double
    /// Its standard error; 0 where the residuals are nothing but rounding.
    let standardError: Double
    /// Each resample's distance from the ratio, times its baseline.
    let deviations: [Double]
    /// Square of each resample's own standard error, times that of its baseline.
    let variances: [Double]

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
        let means: Means = (
            baselineMeans, resampling.means(of: residuals), resampling.means(of: residuals.map { $0 * $0 }),
            resampling.means(of: products), resampling.means(of: baseline.values.map { $0 * $0 })
        )
        // A resample without a baseline has an infinite ratio; it is left to the guards of the interval.
        deviations = zip(means.x, means.e).map { $0 > 0 ? $1 : .infinity }
        variances = Self.variances(means, degrees: Double(baseline.count - 1))
    }

    private static func standardError(of residuals: [Double], _ ratio: Double, _ baseline: Sample) -> Double {
        let squares = residuals.reduce(0) { $0 + $1 * $1 }
        let error = (squares / Double(baseline.count) / Double(max(baseline.count - 1, 1))).squareRoot()
        return error <= 1e-12 * ratio * baseline.maximum ? 0 : error / baseline.mean
    }

    /// Means in each resample.
    private typealias Means = (x: [Double], e: [Double], ee: [Double], xe: [Double], xx: [Double])

    private static func variances(_ means: Means, degrees: Double) -> [Double] {
        means.x.indices.map { index in
            let x = means.x[index]
            guard x > 0 else { return 1 }
            let shift = means.e[index] / x
            let square = means.ee[index] - 2 * shift * means.xe[index] + shift * shift * means.xx[index]
            return max(square, 0) / degrees
        }
    }
}
