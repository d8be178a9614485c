/// The ways to draw n elements out of n with replacement, each with its probability.
///
/// Up to `exactLimit` elements they are all enumerated (462 for six), so that nothing is random; above, a
/// seeded draw stands for them.
struct Resampling: Sendable {
    /// Largest n that is enumerated: 6 435 resamples.
    static let exactLimit = 8

    /// Number of elements.
    let size: Int
    /// Probability of each resample; they sum to 1.
    let weights: [Double]
    /// How often each element occurs in each resample: those of the first element, then of the second, and so on.
    private let counts: [Double]

    private init(size: Int, weights: [Double], counts: [Double]) {
        self.size = size
        self.weights = weights
        self.counts = counts
    }

    /// - Parameters:
    ///   - size: number of elements, at least 1.
    ///   - draws: resamples drawn when there are too many to enumerate.
    ///   - seed: seed of that draw.
    init(size: Int, draws: Int, seed: UInt64) {
        precondition(size >= 1 && draws >= 1, "resampling needs an element and a draw")
        self = size <= Self.exactLimit ? .exact(size: size) : .drawn(size: size, draws: draws, seed: seed)
    }

    /// The mean of each resample of the values.
    ///
    /// - Precondition: `size` values.
    func means(of values: [Double]) -> [Double] {
        precondition(values.count == size, "resampling was made for another number of values")
        var means = [Double](repeating: 0, count: weights.count)
        for (index, value) in values.enumerated() { add(value / Double(size), timesCountOf: index, to: &means) }
        return means
    }

    /// One element at a time through all resamples: the compiler makes vectors of it.
    private func add(_ value: Double, timesCountOf index: Int, to sums: inout [Double]) {
        let start = index * weights.count
        for resample in sums.indices { sums[resample] += counts[start + resample] * value }
    }

    /// Turns the counts round: those of each element in all resamples, one element after the other.
    private static func byElement(_ counts: [Double], size: Int) -> [Double] {
        let resamples = counts.count / size
        return (0..<counts.count).map { counts[($0 % resamples) * size + $0 / resamples] }
    }

    private static func exact(size: Int) -> Resampling {
        var weights: [Double] = []
        var counts: [Double] = []
        var current = [Int](repeating: 0, count: size)
        func place(_ index: Int, rest: Int) {
            if index == size - 1 {
                current[index] = rest
                weights.append(multinomialProbability(current))
                counts += current.map(Double.init)
                return
            }
            for count in 0...rest {
                current[index] = count
                place(index + 1, rest: rest - count)
            }
        }
        place(0, rest: size)
        return Resampling(size: size, weights: weights, counts: byElement(counts, size: size))
    }

    /// n! / (c₁! … cₙ!) / nⁿ, with n the sum of the counts.
    private static func multinomialProbability(_ counts: [Int]) -> Double {
        var probability = 1.0
        var drawn = 0
        for count in counts {
            for step in 0..<count {
                drawn += 1
                probability *= Double(drawn) / Double(step + 1) / Double(counts.count)
            }
        }
        return probability
    }

    private static func drawn(size: Int, draws: Int, seed: UInt64) -> Resampling {
        var generator = SplitMix64(seed: seed)
        var counts = [Double](repeating: 0, count: size * draws)
        for draw in 0..<draws {
            for _ in 0..<size { counts[draw * size + Int.random(in: 0..<size, using: &generator)] += 1 }
        }
        let weights = [Double](repeating: 1 / Double(draws), count: draws)
        return Resampling(size: size, weights: weights, counts: byElement(counts, size: size))
    }
}
