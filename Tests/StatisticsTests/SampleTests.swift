import Testing

@testable import WastedWorkStatistics

@Suite struct SampleTests {
    @Test func `nothing is not a sample`() {
        #expect(Sample([]) == nil)
    }

    @Test func `a sample knows its mean, deviation and ends`() throws {
        let sample = try Sample.of([2, 4, 4, 6])
        #expect(sample.mean == 4)
        let deviation = try #require(sample.standardDeviation)
        #expect(abs(deviation - 1.632_993) < 1e-6)
        #expect(sample.minimum == 2 && sample.maximum == 6)
    }

    @Test func `one value has no deviation`() throws {
        #expect(try Sample.of([2]).standardDeviation == nil)
    }
}
