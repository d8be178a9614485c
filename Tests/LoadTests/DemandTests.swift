import Foundation
import Testing
import WastedWorkMeasurement

@testable import WastedWorkLoad

struct DemandTests {
    @Test("constant demand is always the same")
    func constant() {
        #expect(draw(.constant(.milliseconds(20))).allSatisfy { $0 == 0.02 })
    }

    @Test("exponential demand follows 1 − exp(−t/mean)")
    func exponentialLaw() {
        let draws = draw(.exponential(mean: .milliseconds(50)))
        #expect(abs(draws.mean - 0.05) < 0.0015)
        let distance = kolmogorovSmirnovDistance(draws) { 1 - exp(-$0 / 0.05) }
        #expect(distance < kolmogorovSmirnovBound(count: draws.count))
    }

    @Test("uniform demand lies evenly between its bounds")
    func uniformLaw() {
        let draws = draw(.uniform(.seconds(3)...(.seconds(4))))
        #expect(draws.allSatisfy { (3...4).contains($0) })
        #expect(abs(draws.variance - 1.0 / 12) < 0.003)
        #expect(kolmogorovSmirnovDistance(draws) { $0 - 3 } < kolmogorovSmirnovBound(count: draws.count))
    }

    @Test("demands tell themselves to a reader")
    func summaries() {
        let demands: [any Demand] = [
            .constant(.zero), .exponential(mean: .microseconds(80)), .uniform(.seconds(3)...(.seconds(4))),
        ]
        #expect(demands.map(\.summary) == ["constant, 0 s", "exponential, mean 80 µs", "uniform, 3 s to 4 s"])
    }

    private func draw(_ demand: any Demand) -> [Double] {
        var generator = SeededGenerator(seed: 6)
        return (0..<10_000).map { _ in demand.draw(using: &generator).inSeconds }
    }
}
