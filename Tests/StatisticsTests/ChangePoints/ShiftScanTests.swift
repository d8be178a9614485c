import Testing

@testable import WastedWorkStatistics

@Suite struct ShiftScanTests {
    private static let scores = [0.3, -1.1, 0.4, 0.9, -0.2, -0.8, 1.5, 0.1, -0.6, 0.7, 2.1, 1.4, 2.6, 0.9, 1.8]

    @Test(arguments: [0.0, 0.4, 0.7])
    func `the sums give what least squares on the nights themselves give`(coefficient: Double) {
        var scan = ShiftScan()
        scan.load(Self.scores, noise: .scattered)
        let fit = scan.fit(coefficient)
        let nights = whitened(Self.scores, by: coefficient)
        let level = whitened(Array(repeating: 1, count: Self.scores.count), by: coefficient)
        #expect(abs(fit.rest - rest(of: nights, on: level)) < 1e-9)
        for delay in [3, 5, 7] {
            let step = Self.scores.indices.map { $0 < Self.scores.count - delay ? 0.0 : 1 }
            let shift = residual(of: whitened(step, by: coefficient), on: level)
            let expected = rest(of: residual(of: nights, on: level), on: shift)
            #expect(abs(fit.rest - scan.gain(of: delay, in: fit) - expected) < 1e-9)
        }
    }

    @Test func `the split with the strongest evidence is the one at the step`() {
        var scan = ShiftScan()
        scan.load(Array(repeating: 0.1, count: 10) + [0, 0.2] + Array(repeating: 3.4, count: 6), noise: .scattered)
        let evidence = scan.evidence()
        #expect(evidence.grown.after == 6)
        #expect(evidence.grown.strength > evidence.young.strength)
    }

    /// Each night less the coefficient times the one before.
    private func whitened(_ values: [Double], by coefficient: Double) -> [Double] {
        let first = values[0] * (1 - coefficient * coefficient).squareRoot()
        return [first] + zip(values, values.dropFirst()).map { $1 - coefficient * $0 }
    }

    private func residual(of values: [Double], on regressor: [Double]) -> [Double] {
        let slope = product(values, regressor) / product(regressor, regressor)
        return zip(values, regressor).map { $0 - slope * $1 }
    }

    private func rest(of values: [Double], on regressor: [Double]) -> Double {
        let residual = residual(of: values, on: regressor)
        return product(residual, residual)
    }

    private func product(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
