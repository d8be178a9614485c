import Foundation
import Testing
import WastedWorkMeasurement

@testable import WastedWorkLoad

struct PatienceTests {
    @Test("endless patience never ends, a fixed one always at the same time")
    func withoutChance() {
        var generator = SeededGenerator(seed: 1)
        #expect(EndlessPatience.never.draw(using: &generator) == nil)
        #expect(FixedPatience.fixed(.seconds(2)).draw(using: &generator) == .seconds(2))
    }

    @Test("exponential patience follows 1 − exp(−t/mean)")
    func exponentialLaw() {
        let draws = draw(.exponential(mean: .milliseconds(250)))
        #expect(abs(draws.mean - 0.25) < 0.0075)
        #expect(abs(draws.variance.squareRoot() - 0.25) < 0.0125)
        let distance = kolmogorovSmirnovDistance(draws) { 1 - exp(-$0 / 0.25) }
        #expect(distance < kolmogorovSmirnovBound(count: draws.count))
    }

    @Test("the logarithm of lognormal patience is normal around that of the median")
    func lognormalLaw() {
        let draws = draw(.lognormal(median: .seconds(3), sigma: 0.6))
        let logarithms = draws.map { log($0 / 3) / 0.6 }
        #expect(abs(logarithms.mean) < 0.03)
        #expect(abs(draws.mean - 3 * exp(0.18)) < 0.1)
        let distance = kolmogorovSmirnovDistance(logarithms) { 0.5 * erfc(-$0 / 2.squareRoot()) }
        #expect(distance < kolmogorovSmirnovBound(count: draws.count))
    }

    @Test("lognormal patience without spread is fixed, and with an absurd one still a duration")
    func lognormalEdges() {
        #expect(draw(.lognormal(median: .seconds(3), sigma: 0)).allSatisfy { $0 == 3 })
        #expect(draw(.lognormal(median: .seconds(3), sigma: 1000)).allSatisfy { (0...1e9).contains($0) })
    }

    @Test("patiences tell themselves to a reader")
    func summaries() {
        let patiences: [any Patience] = [
            .never, .fixed(.microseconds(1500)), .exponential(mean: .seconds(6.5)),
            .lognormal(median: .seconds(3), sigma: 0.6),
        ]
        #expect(
            patiences.map(\.summary) == [
                "endless", "fixed, 1.5 ms", "exponential, mean 6.5 s", "lognormal, median 3 s, sigma 0.6",
            ]
        )
    }

    private func draw(_ patience: any Patience) -> [Double] {
        var generator = SeededGenerator(seed: 5)
        return (0..<10_000).compactMap { _ in patience.draw(using: &generator)?.inSeconds }
    }
}
