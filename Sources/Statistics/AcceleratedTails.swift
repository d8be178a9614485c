/// Where BCa cuts the resampled values: bias correction and acceleration move both tails.
struct AcceleratedTails {
    /// z₀: how far the estimate lies from the middle of the resampled values, in normal deviates.
    let bias: Double
    /// a: how fast the standard error changes with the estimate.
    let acceleration: Double

    /// - Parameters:
    ///   - value: the estimate.
    ///   - replicates: its value in each resample; equal ones count half.
    ///   - weights: probability of each resample.
    ///   - jackknife: its value without each of the values.
    /// - Returns: nil where all resamples lie on one side, or a value is not finite.
    init?(value: Double, replicates: [Double], weights: [Double], jackknife: [Double]) {
        guard replicates.allSatisfy(\.isFinite), jackknife.allSatisfy(\.isFinite) else { return nil }
        let noise = 1e-12 * abs(value)
        let below = zip(replicates, weights).reduce(0.0) { sum, each in
            let distance = each.0 - value
            return sum + (distance < -noise ? each.1 : distance <= noise ? each.1 / 2 : 0)
        }
        guard below > 0, below < 1 else { return nil }
        bias = NormalDistribution.quantile(below)
        acceleration = Self.acceleration(jackknife)
    }

    /// Probability below the end that belongs to a normal deviate: Efron 1987, formula 3.9.
    func tail(at deviate: Double) -> Double {
        let shifted = bias + deviate
        return NormalDistribution.cumulative(bias + shifted / (1 - acceleration * shifted))
    }

    /// Σl³ ⁄ 6(Σl²)^{3/2}, with l the mean of the jackknife values less each of them.
    private static func acceleration(_ jackknife: [Double]) -> Double {
        let mean = jackknife.reduce(0, +) / Double(jackknife.count)
        let influences = jackknife.map { mean - $0 }
        let squares = influences.reduce(0) { $0 + $1 * $1 }
        let cubes = influences.reduce(0) { $0 + $1 * $1 * $1 }
        let scale = squares * squares.squareRoot()
        return scale > 0 ? cubes / (6 * scale) : 0
    }
}
