import Testing

@testable import WastedWorkStatistics

@Suite struct BootstrapTests {
    @Test func `a single value has no interval`() throws {
        let estimate = Bootstrap(size: 1, seed: 1).mean(of: try .of([3]))
        #expect(estimate == Estimate(value: 3, interval: nil, count: 1))
    }

    @Test(arguments: IntervalMethod.allCases)
    func `equal values have an interval without width`(method: IntervalMethod) throws {
        let interval = Bootstrap(size: 6, method: method, seed: 1).mean(of: try .of(Array(repeating: 3, count: 6)))
            .interval
        #expect(interval == ConfidenceInterval(low: 3, high: 3, level: 0.95))
    }

    @Test func `the tails are expanded for six values from 2.5 to 0.24 percent`() {
        #expect(abs(Bootstrap(size: 6, method: .expandedPercentile, seed: 1).tail - 0.00243) < 0.00002)
    }

    @Test func `the tails of many values are nearly the plain ones`() {
        #expect(abs(Bootstrap(size: 400, method: .expandedPercentile, draws: 1, seed: 1).tail - 0.025) < 0.0006)
    }

    @Test(arguments: [IntervalMethod.percentile, .expandedPercentile, .bca])
    func `an interval of resampled values lies around the mean and inside the values`(method: IntervalMethod) throws {
        let sample = try Sample.of([1, 2, 3, 4, 5, 9])
        let interval = try #require(Bootstrap(size: 6, method: method, seed: 1).mean(of: sample).interval)
        #expect(interval.low > 1 && interval.low < 4)
        #expect(interval.high > 4 && interval.high < 9)
    }

    @Test(arguments: IntervalMethod.allCases)
    func `mirrored values give the mirrored interval`(method: IntervalMethod) throws {
        let bootstrap = Bootstrap(size: 6, method: method, seed: 1)
        let values: [Double] = [1, 2, 3, 4, 5, 9]
        let interval = try #require(bootstrap.mean(of: try .of(values)).interval)
        let mirrored = try #require(bootstrap.mean(of: try .of(values.map { -$0 })).interval)
        #expect(abs(interval.low + mirrored.high) < 1e-12)
        #expect(abs(interval.high + mirrored.low) < 1e-12)
    }

    @Test func `an interval that would reach into undefined values is not given`() {
        let bootstrap = Bootstrap(size: 2, method: .percentile, seed: 1)
        #expect(bootstrap.interval(of: [1, 2, .infinity]) == nil)
    }
}
