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
        interval(around: mean, standardError: moments.standardError, tValues(of: moments))
    }

    /// Each resample's distance from the estimate in its own standard errors.
    private func tValues(of moments: SampleMoments) -> [Double] {
        let degrees = Double(size - 1)
        return zip(moments.deviations, moments.squares).map { mean, square in
            let variance = max(square - mean * mean, 0)
            return Self.quotient(mean, (variance / degrees).squareRoot())
        }
    }

    /// 0 where nothing is divided by nothing; infinite where only the divisor is nothing.
    static func quotient(_ distance: Double, _ error: Double) -> Double {
        let quotient = distance / error
        return quotient.isNaN ? 0 : quotient
    }

    /// - Parameters:
    ///   - value: the estimate.
    ///   - standardError: of the estimate; with 0 the interval has no width.
    ///   - tValues: one a resample.
    func interval(around value: Double, standardError: Double, _ tValues: [Double]) -> ConfidenceInterval? {
        let (least, greatest) = standardError > 0 ? ends(of: tValues) : (0, 0)
        let (low, high) = (value - greatest * standardError, value - least * standardError)
        guard low.isFinite, high.isFinite else { return nil }
        return ConfidenceInterval(low: low, high: high, level: level)
    }

    /// The t values that are cut off from, within the guards.
    private func ends(of tValues: [Double]) -> (least: Double, greatest: Double) {
        guard size >= Self.fewest else { return (-student, student) }
        let far = Self.furthest * student
        let least = max(end(of: tValues), -far)
        return (least, min(-end(of: tValues.map { -$0 }), far))
    }

    /// Where the lower tail ends, or where Student's t does if that is further out: only what lies beyond is searched.
    private func end(of tValues: [Double]) -> Double {
        let tail = (1 - level) / 2
        let beyond = tValues.indices.filter { tValues[$0] < -student }
        let beyondWeights = beyond.map { weights[$0] }
        guard beyondWeights.reduce(0, +) > tail else { return -student }
        return TailValue.lower(of: beyond.map { tValues[$0] }, weights: beyondWeights, tail: tail)
    }
}
