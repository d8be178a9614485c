import Testing

@testable import WastedWorkStatistics

@Suite struct ResamplingTests {
    @Test(arguments: [(1, 1), (2, 3), (3, 10), (6, 462)])
    func `few elements are enumerated whole`(size: Int, resamples: Int) {
        let resampling = Resampling(size: size, draws: 7, seed: 1)
        #expect(resampling.weights.count == resamples)
        #expect(abs(resampling.weights.reduce(0, +) - 1) < 1e-12)
    }

    @Test func `two elements give both, either and both with their probabilities`() {
        let resampling = Resampling(size: 2, draws: 7, seed: 1)
        let byMean = zip(resampling.means(of: [0, 10]), resampling.weights).sorted { $0.0 < $1.0 }
        #expect(byMean.map(\.0) == [0, 5, 10])
        #expect(byMean.map(\.1) == [0.25, 0.5, 0.25])
    }

    @Test func `many elements are drawn, the same ones for the same seed`() {
        let values = (0..<9).map(Double.init)
        let first = Resampling(size: 9, draws: 50, seed: 4).means(of: values)
        #expect(first.count == 50)
        #expect(first == Resampling(size: 9, draws: 50, seed: 4).means(of: values))
        #expect(first != Resampling(size: 9, draws: 50, seed: 5).means(of: values))
    }

    @Test func `resampled means scatter about the mean with the deviation of theory`() {
        let means = Resampling(size: 10, draws: 4_000, seed: 2).means(of: (1...10).map(Double.init))
        let centre = means.reduce(0, +) / 4_000
        let variance = means.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / 4_000
        #expect(abs(centre - 5.5) < 0.05)
        #expect(abs(variance - 0.825) < 0.06)
    }
}
