import Testing
import WastedWorkMeasurement

@Suite("Latency histograms")
struct LatencyHistogramTests {
    @Test("percentiles are right to three digits")
    func percentiles() throws {
        var histogram = LatencyHistogram()
        for value in 1...1_000 { histogram.record(.microseconds(value)) }

        for (percent, expected) in [(50.0, 500.0), (90, 900), (99, 990), (100, 1_000)] {
            let value = try #require(histogram.percentile(percent))
            #expect(abs(value / .microseconds(1) - expected) <= expected / 1_000)
        }
        #expect(histogram.max == .milliseconds(1))
        #expect(histogram.count == 1_000)
    }

    @Test("an empty histogram has no percentile and no maximum")
    func empty() {
        let histogram = LatencyHistogram()

        #expect(histogram.percentile(50) == nil)
        #expect(histogram.max == nil)
    }

    @Test("what cannot be held is counted as dropped")
    func dropping() {
        var histogram = LatencyHistogram()
        histogram.record(.nanoseconds(-1))
        histogram.record(LatencyHistogram.longest + .nanoseconds(1))
        histogram.record(.seconds(Int64.max))
        histogram.record(LatencyHistogram.longest)
        histogram.record(.zero)

        #expect(histogram.dropped == 3)
        #expect(histogram.count == 2)
        #expect(histogram.max == LatencyHistogram.longest)
        #expect(histogram.percentile(0) == .zero)
    }
}
