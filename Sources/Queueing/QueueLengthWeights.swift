/// The weights of the number in system of M/D/1 and their sums, one more at each call; see `ConstantServiceSeries`.
///
/// They follow from counting how often the number rises above j and falls back to it, which must agree.
struct QueueLengthWeights {
    private let arrivals: PoissonLaw
    /// p₀.
    private var idle = 1.0
    /// p₁, p₂, … without the oldest, once they are too old to be read.
    private var weights: [Double] = []
    /// Q(0), Q(1), … with Q(i) = p₀ + … + p(i+1), without the oldest likewise.
    private var sums: [Double] = []
    /// How many weights after p₀ there have been.
    private var count = 0

    /// - Parameter load: ρ, at most 100.
    init(load: Double) {
        arrivals = PoissonLaw(mean: load)
    }

    /// Adds the next weight.
    mutating func extend() {
        var rising = count < arrivals.tails.count ? idle * arrivals.tails[count] : 0
        for (weight, tail) in zip(weights.reversed(), arrivals.tails.dropFirst()) { rising += weight * tail }
        let next = rising / arrivals.probabilities[0]
        sums.append((sums.last ?? idle) + next)
        weights.append(next)
        count += 1
    }

    /// Σ_j Q(last−j)·P(N = j).
    func cumulative(weightedBy law: PoissonLaw) -> Double {
        var sum = 0.0
        for (value, probability) in zip(sums.reversed(), law.probabilities) { sum += value * probability }
        return sum
    }

    /// Multiplies everything, and forgets what is too old to be read.
    mutating func scale(by factor: Double) {
        let kept = 2 * arrivals.tails.count
        idle *= factor
        weights = weights.suffix(kept).map { $0 * factor }
        sums = sums.suffix(kept).map { $0 * factor }
    }
}
