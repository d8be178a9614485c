import Testing

@testable import WastedWorkStatistics

@Suite struct HolmCorrectionTests {
    /// Four tests as in textbooks: at 5 % the first and the last are rejected, the others not.
    @Test func `the least is multiplied by all, the next by one fewer, and none falls below an earlier one`() {
        let adjusted = HolmCorrection.adjusted([0.01, 0.04, 0.03, 0.005])
        #expect(zip(adjusted, [0.03, 0.06, 0.06, 0.02]).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    @Test func `one alone stays, and none exceeds 1`() {
        #expect(HolmCorrection.adjusted([0.04]) == [0.04])
        #expect(HolmCorrection.adjusted([0.6, 0.9]) == [1, 1])
        #expect(HolmCorrection.adjusted([]) == [])
    }

    @Test func `false claims among sixteen comparisons without effect stay below 5 percent of families`() {
        var generator = SplitMix64(seed: 11)
        let families = 4_000
        let wrong = (0..<families).count { _ in
            let pValues = (0..<16).map { _ in Double.random(in: 0..<1, using: &generator) }
            return HolmCorrection.adjusted(pValues).contains { $0 <= 0.05 }
        }
        #expect(Double(wrong) / Double(families) < 0.06)
        #expect(Double(wrong) / Double(families) > 0.035)
    }
}
