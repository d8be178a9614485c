import Testing
import WastedWorkStatistics

@Suite struct RequiredPairsTests {
    private let required = RequiredPairs(least: 2, significance: 0.05)

    /// 80 % power at 5 % in a paired t-test, as tables of power have it for effects of 1, 0.8, 0.5 and 0.2 deviations.
    @Test(arguments: [(1.0, 10), (0.8, 15), (0.5, 34), (0.2, 199)])
    func `an effect needs the pairs that tables of power give`(effect: Double, pairs: Int) {
        #expect(required.pairs(mean: -effect, deviation: 1, margin: 0) == pairs)
    }

    @Test func `an effect near the margin needs more, and one within it needs pairs to bound it`() {
        #expect(required.pairs(mean: 0.5, deviation: 1, margin: 0.45) > 200)
        #expect(required.pairs(mean: 0, deviation: 1, margin: 0.5) > 34)
        #expect(
            required.pairs(mean: 0.4, deviation: 1, margin: 0.5) > required.pairs(mean: 0, deviation: 1, margin: 0.5)
        )
    }

    @Test func `it is never fewer than can establish anything, and not counted beyond the limit`() {
        #expect(RequiredPairs(least: 6, significance: 0.05).pairs(mean: 9, deviation: 1, margin: 0) == 6)
        #expect(RequiredPairs(least: 6, significance: 0.05).pairs(mean: 9, deviation: 0, margin: 0) == 6)
        #expect(required.pairs(mean: 0.01, deviation: 1, margin: 0) == RequiredPairs.limit + 1)
        #expect(required.pairs(mean: 0, deviation: 1, margin: 0) == RequiredPairs.limit + 1)
    }

    @Test func `a stricter level needs more`() {
        let strict = RequiredPairs(least: 2, significance: 0.05 / 16)
        #expect(strict.pairs(mean: 1, deviation: 1, margin: 0) > 10)
    }
}
