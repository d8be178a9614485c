import Testing

@testable import WastedWorkStatistics

@Suite struct StudentizedIntervalTests {
    @Test(arguments: [2, 3])
    func `two or three values have Student's interval`(size: Int) throws {
        let values = try Sample.of(Array([1.0, 3, 4].prefix(size)))
        let interval = try #require(Bootstrap(size: size, seed: 1).mean(of: values).interval)
        let reach = StudentDistribution.quantile(0.975, degrees: size - 1) * values.standardError
        #expect(abs(interval.high - values.mean - reach) < 1e-9)
        #expect(abs(values.mean - interval.low - reach) < 1e-9)
    }

    /// Student's own interval is 0.70 to 2.46; the upper end moves out since one value is far out.
    @Test func `the sleep data reach from Student's lower end beyond his upper one`() throws {
        let interval = try #require(Bootstrap(size: 10, seed: 1).mean(of: .sleep()).interval)
        #expect(abs(interval.low - 0.7001) < 0.0001)
        #expect(interval.high > 2.46 && interval.high < 4)
    }

    @Test func `one far value among equal ones moves an end three times as far, and no further`() throws {
        let values = try Sample.of([0, 0, 0, 0, 0, 6])
        let interval = try #require(Bootstrap(size: 6, seed: 1).mean(of: values).interval)
        let student = StudentDistribution.quantile(0.975, degrees: 5)
        #expect(abs(interval.high - (1 + 3 * student)) < 1e-9)
        #expect(abs(interval.low - (1 - student)) < 1e-9)
    }

    /// Of the tail of 4.5 % the fifth value of a hundred is the last; the other end is Student's.
    @Test func `an end is what the resampled t values say`() throws {
        let studentized = StudentizedInterval(size: 10, level: 0.91, weights: Array(repeating: 0.01, count: 100))
        let tValues = (0..<100).map { $0 < 10 ? -4 + Double($0) / 10 : 0.0 }
        let variances = (0..<100).map { 1 + Double($0 % 7) }
        let deviations = zip(tValues, variances).map { $0 * $1.squareRoot() }
        let interval = try #require(studentized.interval(around: 1, standardError: 2, deviations, variances))
        #expect(abs(interval.high - (1 + 2 * 3.6)) < 1e-9)
        #expect(abs(interval.low - (1 - 2 * StudentDistribution.quantile(0.955, degrees: 9))) < 1e-9)
    }

    /// A resample of equal values has no scatter: however small its distance, it is infinitely far in its own errors.
    @Test func `a distance without an error is the furthest, and none at all is none`() throws {
        let studentized = StudentizedInterval(size: 10, level: 0.9, weights: Array(repeating: 0.1, count: 10))
        let student = StudentDistribution.quantile(0.95, degrees: 9)
        let none = [Double](repeating: 0, count: 10)
        let still = try #require(studentized.interval(around: 0, standardError: 1, none, none))
        #expect(still.low == -student && still.high == student)
        let far = try #require(studentized.interval(around: 0, standardError: 1, [1e-9] + none.dropLast(), none))
        #expect(far.low == -3 * student && far.high == student)
    }

    @Test func `a ratio never reaches below nothing`() throws {
        let baseline = try Sample.of([10, 12, 11, 9, 10, 12])
        let ratio = Bootstrap(size: 6, seed: 1).ratio(of: try .of([0, 0, 0.1, 0, 0, 0.3]), to: baseline)
        #expect(ratio.interval?.low == 0)
    }

    @Test func `values in one proportion have a ratio without width`() throws {
        let baseline = try Sample.of([1, 2, 3, 5, 7, 11])
        let ratio = Bootstrap(size: 6, seed: 1).ratio(of: try .of(baseline.values.map { 1.1 * $0 }), to: baseline)
        #expect(abs(ratio.value - 1.1) < 1e-12)
        #expect(ratio.interval?.low == ratio.interval?.high)
    }
}
