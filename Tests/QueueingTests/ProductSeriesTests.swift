import Testing

@testable import WastedWorkQueueing

@Suite struct ProductSeriesTests {
    @Test func `a constant ratio is the geometric series`() throws {
        let series = try ProductSeries(ratio: { _ in 0.5 }, addend: { _ in 1 })
        #expect(series.first == 1)
        #expect(isClose(series.total, 2))
        #expect(isClose(series.beyondFirst, 1))
        #expect(isClose(series.moment, 2))
        #expect(isClose(series.accumulated, 2))
    }

    /// r(i) = 100/i: the weights of a Poisson number of mean 100.
    @Test func `weights that first rise are summed from their peak`() throws {
        let series = try ProductSeries(ratio: { 100 / $0 }, addend: { 1 / $0 })
        #expect(isClose(series.moment / series.total, 100))
        #expect(isClose(series.first / series.total, 3.720_075_976_020_836e-44) || series.first == 0)
        #expect(series.beyondFirst <= series.total)
    }

    /// r(i) = 5/i, small enough that the way down reaches 0: Σ 5ⁱ/i! = e⁵.
    @Test func `the way down from the peak ends at the first weight`() throws {
        let series = try ProductSeries(ratio: { 5 / $0 }, addend: { _ in 0 })
        #expect(isClose(series.total / series.first, Exponential.of(5)))
        #expect(isClose(series.beyondFirst / series.first, Exponential.of(5) - 1))
    }

    @Test func `a peak beyond the limit is refused before anything is summed`() {
        #expect(throws: QueueingError.queueTooLong(limit: 1_000)) {
            try ProductSeries(limit: 1_000, ratio: { 1e6 / $0 }, addend: { _ in 0 })
        }
    }

    @Test func `weights that fall too slowly are refused`() {
        #expect(throws: QueueingError.queueTooLong(limit: 1_000)) {
            try ProductSeries(limit: 1_000, ratio: { _ in 0.999_999 }, addend: { _ in 0 })
        }
    }
}
