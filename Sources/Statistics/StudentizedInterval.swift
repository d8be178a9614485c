/// Bootstrap-t: how far from 0 the resampled t values lie says how far from the estimate the truth may.
struct StudentizedInterval {
    /// Furthest end, in multiples of where Student's t puts it.
    private static let furthest = 3.0
    /// Fewest values of which a resample rarely lacks all scatter.
    private static let fewest = 4

    /// Number of values.
    let size: Int
    /// Share of intervals that are meant to hold the truth.
    let level: Double
    /// Probability of each resample.
    let weights: [Double]
    /// Where Student's t ends.
    private let student: Double

    /// - Parameters:
    ///   - size: number of values, at least 2.
    ///   - level: share of intervals that are meant to hold the truth.
    ///   - weights: probability of each resample.
    init(size: Int, level: Double, weights: [Double]) {
        self.size = size
        self.level = level
        self.weights = weights
        student = StudentDistribution.quantile(0.5 + level / 2, degrees: size - 1)
    }

    /// The interval of a mean.
    func interval(of mean: Double, _ moments: SampleMoments) -> ConfidenceInterval? {
        let degrees = Double(size - 1)
        let variances = zip(moments.deviations, moments.squares).map { max($1 - $0 * $0, 0) / degrees }
        return interval(around: mean, standardError: moments.standardError, moments.deviations, variances)
    }

    /// - Parameters:
    ///   - value: the estimate.
    ///   - standardError: of the estimate; with 0 the interval has no width.
    ///   - deviations: each resample's distance from the estimate.
    ///   - variances: square of each resample's own standard error.
    func interval(
        around value: Double,
        standardError: Double,
        _ deviations: [Double],
        _ variances: [Double]
    ) -> ConfidenceInterval? {
        let (least, greatest) = standardError > 0 ? ends(deviations, variances) : (0, 0)
        let (low, high) = (value - greatest * standardError, value - least * standardError)
        guard low.isFinite, high.isFinite else { return nil }
        return ConfidenceInterval(low: low, high: high, level: level)
    }

    /// The t values that are cut off from, within the guards.
    ///
    /// Squares are compared first: nearly all resamples lie within Student's t and need neither root nor quotient.
    private func ends(_ deviations: [Double], _ variances: [Double]) -> (least: Double, greatest: Double) {
        guard size >= Self.fewest else { return (-student, student) }
        let far = Self.furthest * student
        var (below, above) = (Beyond(), Beyond())
        for index in weights.indices {
            let (deviation, variance) = (deviations[index], variances[index])
            // Infinite where there is a distance and no error; nothing over nothing is no distance.
            guard deviation * deviation > student * student * variance else { continue }
            let t = deviation / variance.squareRoot()
            if t < 0 { below.add(t, weights[index]) } else { above.add(-t, weights[index]) }
        }
        return (max(end(below), -far), min(-end(above), far))
    }

    /// Where the lower tail ends, or where Student's t does if that is further out: only what lies beyond is searched.
    private func end(_ beyond: Beyond) -> Double {
        let tail = (1 - level) / 2
        guard beyond.weight > tail else { return -student }
        return TailValue.lower(of: beyond.values, weights: beyond.weights, tail: tail)
    }

    /// Resamples that lie further out than Student's t ends.
    private struct Beyond {
        private(set) var values: [Double] = []
        private(set) var weights: [Double] = []
        private(set) var weight = 0.0

        mutating func add(_ value: Double, _ weight: Double) {
            values.append(value)
            weights.append(weight)
            self.weight += weight
        }
    }
}
