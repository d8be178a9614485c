import Testing

@testable import WastedWorkStatistics

@Suite struct DistributionsTests {
    /// Tabulated 97.5 % quantiles.
    @Test(arguments: [(1, 12.706), (2, 4.303), (5, 2.571), (9, 2.262), (30, 2.042)])
    func `quantiles of t are those of the tables`(degrees: Int, expected: Double) {
        #expect(abs(StudentDistribution.quantile(0.975, degrees: degrees) - expected) < 0.001)
    }

    @Test(arguments: [1, 2, 3, 8, 17])
    func `t is symmetric about 0`(degrees: Int) {
        let sum =
            StudentDistribution.cumulative(1.3, degrees: degrees)
            + StudentDistribution.cumulative(-1.3, degrees: degrees)
        #expect(abs(sum - 1) < 1e-12)
        #expect(StudentDistribution.cumulative(0, degrees: degrees) == 0.5)
    }

    @Test(arguments: [(0, 0.5), (1.959_964, 0.975), (-1.644_854, 0.05)])
    func `the normal distribution is that of the tables`(z: Double, expected: Double) {
        #expect(abs(NormalDistribution.cumulative(z) - expected) < 1e-6)
    }

    @Test(arguments: [0.001, 0.3, 0.5, 0.975, 0.999999])
    func `quantiles and probabilities undo each other`(probability: Double) {
        #expect(abs(NormalDistribution.cumulative(NormalDistribution.quantile(probability)) - probability) < 1e-12)
        guard probability >= 0.5 else { return }
        for degrees in [1, 5, 40, 999] {
            let t = StudentDistribution.quantile(probability, degrees: degrees)
            #expect(abs(StudentDistribution.cumulative(t, degrees: degrees) - probability) < 1e-12)
        }
    }
}
