/// How often chance alone would give differences as lopsided as these.
///
/// If both arms were equal, each difference could as well have had the other sign. The p-value is the share of
/// all 2ⁿ sign patterns whose sum is at least as far from 0 as the one seen; so its least value is 2/2ⁿ, and six
/// pairs are the fewest that can reach 5 %.
package enum SignFlipTest {
    /// Most differences whose patterns are all enumerated.
    package static let exactLimit = 20
    /// Patterns drawn beyond that.
    private static let draws = 20_000

    /// Share of comparisons without any effect that chance lets pass: the greatest p-value not above the level.
    ///
    /// - Parameters:
    ///   - pairs: number of pairs, at least 1.
    ///   - significance: largest p-value that passes.
    package static func chance(pairs: Int, significance: Double) -> Double {
        guard pairs <= exactLimit else { return significance }
        let patterns = Double(1 << (pairs - 1))
        return (significance * patterns).rounded(.down) / patterns
    }

    /// Fewest pairs whose least p-value is not above the level.
    ///
    /// - Parameter significance: above 0.
    package static func fewestPairs(significance: Double) -> Int {
        var pairs = 1
        while Double(sign: .plus, exponent: 1 - pairs, significand: 1) > significance { pairs += 1 }
        return pairs
    }

    /// The two-sided p-value.
    ///
    /// - Parameters:
    ///   - differences: one a pair.
    ///   - seed: of the draw of patterns, needed beyond `exactLimit` differences.
    package static func pValue(of differences: Sample, seed: UInt64) -> Double {
        let values = differences.values
        return values.count <= exactLimit ? exact(values) : drawn(values, seed: seed)
    }

    /// Walks the patterns in Gray-code order, so that each differs from the last in one sign.
    ///
    /// A pattern and its mirror image have the same distance from 0: the first sign stays as it is.
    private static func exact(_ values: [Double]) -> Double {
        let limit = threshold(values)
        var signs = [Double](repeating: 1, count: values.count)
        var sum = values.reduce(0, +)
        var extreme = abs(sum) >= limit ? 1 : 0
        let patterns = 1 << (values.count - 1)
        for pattern in 1..<max(patterns, 1) {
            let flipped = pattern.trailingZeroBitCount + 1
            signs[flipped].negate()
            sum += 2 * signs[flipped] * values[flipped]
            if abs(sum) >= limit { extreme += 1 }
        }
        return Double(extreme) / Double(patterns)
    }

    /// Counts the pattern seen as one of those drawn, so that p is never 0.
    private static func drawn(_ values: [Double], seed: UInt64) -> Double {
        var generator = SplitMix64(seed: seed)
        let limit = threshold(values)
        var extreme = 1
        for _ in 0..<draws {
            let sum = flippedSum(of: values, using: &generator)
            if abs(sum) >= limit { extreme += 1 }
        }
        return Double(extreme) / Double(draws + 1)
    }

    /// The sum under one drawn pattern; a word of the generator gives 64 signs.
    private static func flippedSum(of values: [Double], using generator: inout SplitMix64) -> Double {
        var sum = 0.0
        var signs: UInt64 = 0
        for (index, value) in values.enumerated() {
            if index.isMultiple(of: 64) { signs = generator.next() }
            sum += signs & 1 == 0 ? value : -value
            signs >>= 1
        }
        return sum
    }

    /// The distance seen, less what rounding may have added to another pattern's.
    private static func threshold(_ values: [Double]) -> Double {
        abs(values.reduce(0, +)) - 1e-9 * values.reduce(0) { $0 + abs($1) }
    }
}
