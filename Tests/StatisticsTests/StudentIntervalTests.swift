import Testing

@testable import WastedWorkStatistics

@Suite struct StudentIntervalTests {
    /// t(0.975, 4) = 2.776 and t(0.995, 4) = 4.604 of the tables; s = √2.5.
    @Test(arguments: [(0.95, 2.776), (0.99, 4.604)])
    func `the interval of the mean is x̄ ± t·s over the root of n`(level: Double, t: Double) throws {
        let sample = try #require(Sample([1, 2, 3, 4, 5]))
        let interval = try #require(StudentInterval.mean(of: sample, level: level))
        let reach = t * 2.5.squareRoot() / 5.0.squareRoot()
        #expect(abs(interval.low - (3 - reach)) < 0.001 && abs(interval.high - (3 + reach)) < 0.001)
    }

    @Test func `one value has no interval`() throws {
        #expect(StudentInterval.mean(of: try #require(Sample([1])), level: 0.95) == nil)
    }

    /// t(0.975, 6) = 2.447 of the tables.
    @Test func `chance is the root of the mean square, over the root of n, times t of n degrees`() throws {
        let differences = try #require(Sample([1, -1, 1, -1, 1, -1]))
        #expect(abs(StudentInterval.chance(in: differences, level: 0.95) - 2.447 / 6.0.squareRoot()) < 0.001)
    }
}
