import Testing

@testable import WastedWorkStatistics

/// The spatial test data of Efron and Tibshirani, *An Introduction to the Bootstrap* (1993), table 14.1: their variance.
@Suite struct AcceleratedTailsTests {
    private static let spatial: [Double] = [
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41,
    ]

    @Test func `the acceleration is the 0.061 of the book`() throws {
        let tails = try #require(
            AcceleratedTails(value: 1, replicates: [0, 2], weights: [0.5, 0.5], jackknife: jackknife())
        )
        #expect(abs(tails.acceleration - 0.0612) < 0.0001)
        #expect(abs(tails.bias) < 1e-9)
    }

    /// Table 14.2: the 90 % interval is (115.8, 259.6), from 2 000 resamples; the tolerance is what resampling adds.
    @Test func `the interval is that of the book`() throws {
        let sample = try Sample.of(Self.spatial)
        let bootstrap = Bootstrap(size: sample.count, level: 0.9, method: .bca, draws: 10_000, seed: 5)
        let resampling = Resampling(size: sample.count, draws: 10_000, seed: 5)
        let moments = SampleMoments(sample, in: resampling)
        let variances = zip(moments.squares, moments.deviations).map { $0 - $1 * $1 }
        let interval = try #require(bootstrap.accelerated(variance(Self.spatial), variances, jackknife()))
        #expect(abs(variance(Self.spatial) - 171.5) < 0.05)
        #expect(abs(interval.low - 115.8) < 2.5 && abs(interval.high - 259.6) < 4)
    }

    /// The means of six whole numbers are a sixth apart, so that an end may move by one.
    @Test func `symmetric values are cut about as the percentile interval cuts them`() throws {
        let symmetric = try Sample.of([-3, -2, -1, 1, 2, 3])
        let accelerated = try #require(Bootstrap(size: 6, method: .bca, seed: 1).mean(of: symmetric).interval)
        let plain = try #require(Bootstrap(size: 6, method: .percentile, seed: 1).mean(of: symmetric).interval)
        #expect(abs(accelerated.low - plain.low) < 0.17 && abs(accelerated.high - plain.high) < 0.17)
    }

    @Test func `resamples that all lie on one side have no tails`() {
        #expect(AcceleratedTails(value: 1, replicates: [2, 3], weights: [0.5, 0.5], jackknife: [1, 2]) == nil)
    }

    private func jackknife() -> [Double] {
        Self.spatial.indices.map { left in
            variance(Self.spatial.indices.filter { $0 != left }.map { Self.spatial[$0] })
        }
    }

    private func variance(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    }
}
