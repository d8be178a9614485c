import Testing

@testable import WastedWorkStatistics

/// Repeats a part of the table of `IntervalMethod`, with fewer experiments and three standard errors of tolerance.
@Suite struct IntervalCoverageTests {
    typealias Quantity = CoverageSimulation.Quantity

    @Test(arguments: Quantity.allCases, [CoverageSimulation.Shape.normal, .skewed])
    func `ten normal or skewed pairs: 93 to 97 in 100 intervals hold the truth`(
        quantity: Quantity,
        shape: CoverageSimulation.Shape
    ) {
        let share = coverage(quantity, shape, size: 10, .studentized)
        #expect((0.93 - 0.03...0.97 + 0.025).contains(share))
    }

    @Test func `six pairs of skewed values: 94 in 100`() {
        #expect((0.915...0.965).contains(coverage(.difference, .skewed, size: 6, .studentized)))
    }

    @Test func `strongly skewed values are held less often than is promised`() {
        #expect((0.86...0.94).contains(coverage(.mean, .stronglySkewed, size: 10, .studentized)))
    }

    @Test(arguments: [
        (IntervalMethod.percentile, 0.83...0.91), (.expandedPercentile, 0.88...0.95), (.bca, 0.84...0.915),
    ])
    func `the other methods are too narrow for ten skewed values`(method: IntervalMethod, expected: ClosedRange<Double>)
    {
        #expect(expected.contains(coverage(.mean, .skewed, size: 10, method)))
    }

    private func coverage(
        _ quantity: Quantity,
        _ shape: CoverageSimulation.Shape,
        size: Int,
        _ method: IntervalMethod
    ) -> Double {
        CoverageSimulation(quantity: quantity, shape: shape, size: size)
            .coverage(of: method, experiments: 500, draws: 500, seed: 20_150_801)
    }
}
