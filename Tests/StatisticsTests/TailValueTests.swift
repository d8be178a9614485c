import Testing

@testable import WastedWorkStatistics

@Suite struct TailValueTests {
    @Test(arguments: [(0.0, 1.0), (0.05, 1), (0.1, 2), (0.25, 3), (0.95, 10)])
    func `equal weights give the order statistic behind the tail`(tail: Double, expected: Double) {
        let values: [Double] = [7, 3, 10, 1, 5, 2, 9, 4, 8, 6]
        #expect(TailValue.lower(of: values, weights: Array(repeating: 0.1, count: 10), tail: tail) == expected)
    }

    @Test func `a heavy value ends the tail early`() {
        #expect(TailValue.lower(of: [3, 1, 2], weights: [0.1, 0.8, 0.1], tail: 0.5) == 1)
        #expect(TailValue.lower(of: [3, 1, 2], weights: [0.8, 0.1, 0.1], tail: 0.5) == 3)
    }

    @Test func `equal and infinite values do not keep it from ending`() {
        #expect(TailValue.lower(of: [2, 2, 2, 2], weights: [0.25, 0.25, 0.25, 0.25], tail: 0.3) == 2)
        #expect(TailValue.lower(of: [.infinity, 1], weights: [0.5, 0.5], tail: 0.6) == .infinity)
    }

    @Test func `it finds what sorting finds`() {
        var generator = SplitMix64(seed: 5)
        for count in 1...60 {
            let values = (0..<count).map { _ in Double(Int.random(in: 0..<20, using: &generator)) }
            let weights = values.map { _ in 1 / Double(count) }
            let tail = Double.random(in: 0..<0.99, using: &generator)
            var passed = 0.0
            let sorted = values.sorted().first { _ in
                passed += 1 / Double(count)
                return passed > tail
            }
            #expect(TailValue.lower(of: values, weights: weights, tail: tail) == sorted)
        }
    }
}
