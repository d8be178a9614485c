/// A Poisson number, as far as its probabilities matter.
struct PoissonLaw {
    /// A probability below this adds nothing to a sum of terms of one size.
    private static let negligible = 1e-40

    /// P(N = k) for k = 0, 1, …
    let probabilities: [Double]
    /// P(N > k) for k = 0, 1, …
    let tails: [Double]

    /// - Parameter mean: of N, from 0 to 100.
    init(mean: Double) {
        var probabilities: [Double] = []
        var term = Exponential.of(-mean)
        while term > Self.negligible || Double(probabilities.count) <= mean {
            probabilities.append(term)
            term *= mean / Double(probabilities.count)
        }
        var tails = [Double](repeating: 0, count: probabilities.count)
        for index in tails.indices.dropLast().reversed() {
            tails[index] = tails[index + 1] + probabilities[index + 1]
        }
        self.probabilities = probabilities
        self.tails = tails
    }
}
