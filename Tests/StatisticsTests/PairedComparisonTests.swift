import Testing

@testable import WastedWorkStatistics

@Suite struct PairedComparisonTests {
    @Test func `what both arms of a pair share cancels out`() throws {
        let comparison = try compare([10, 20, 30, 40, 50, 60], [9, 19, 29, 39, 49, 59])
        #expect(comparison.difference.value == -1)
        let interval = try #require(comparison.difference.interval)
        #expect(abs(interval.low + 1) < 1e-9 && abs(interval.high + 1) < 1e-9)
        #expect(comparison.pValue == 0.03125)
    }

    @Test func `the ratio is that of the totals`() throws {
        let ratio = try #require(compare([0, 2, 2], [0, 1, 0]).ratio)
        #expect(ratio.value == 0.25)
    }

    @Test(arguments: [[0, 0, 0], [-1, 2, 2]] as [[Double]])
    func `there is no ratio to nothing or to less`(baseline: [Double]) throws {
        let comparison = try compare(baseline, [1, 2, 3])
        #expect(comparison.ratio == nil)
        #expect(comparison.difference.interval != nil)
    }

    @Test func `a ratio whose interval would reach infinity has none`() throws {
        let ratio = try #require(compare([0, 0, 0, 0, 0, 6], [1, 1, 1, 1, 1, 1]).ratio)
        #expect(ratio.value == 1)
        #expect(ratio.interval == nil)
    }

    @Test func `a single pair has a difference and nothing more`() throws {
        let comparison = try compare([4], [1])
        #expect(comparison.difference == Estimate(value: -3, interval: nil, count: 1))
        #expect(comparison.ratio?.interval == nil)
        #expect(comparison.pValue == nil)
    }

    @Test func `a saving is what the ratio leaves of the whole`() throws {
        let saving = try compare([10, 10, 10], [1, 1, 1]).ratio?.complement
        #expect(saving?.value == 0.9)
        #expect(saving?.interval?.level == 0.95)
    }

    @Test func `equal samples differ by nothing at all`() throws {
        let counts: [Double] = [17, 17, 19, 16, 17, 18]
        let comparison = try compare(counts, counts)
        #expect(comparison.difference.interval == ConfidenceInterval(low: 0, high: 0, level: 0.95))
        #expect(comparison.ratio?.interval == ConfidenceInterval(low: 1, high: 1, level: 0.95))
        #expect(
            comparison.pValue == 1 && comparison.contrast.flatMap(PairedTTest.pValue) == 1 && comparison.deviation == 0
        )
    }

    private func compare(_ baseline: [Double], _ candidate: [Double]) throws -> PairedComparison {
        PairedComparison(
            baseline: try .of(baseline),
            candidate: try .of(candidate),
            bootstrap: Bootstrap(size: baseline.count, seed: 1),
            seed: 1
        )
    }
}
