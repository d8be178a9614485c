import Testing

@testable import WastedWorkStatistics

@Suite struct SignFlipTestTests {
    @Test(arguments: [(1, 1.0), (2, 0.5), (5, 0.0625), (6, 0.03125), (10, 0.001953125)])
    func `equal differences reach the least p there is`(count: Int, expected: Double) throws {
        #expect(try pValue(Array(repeating: 0.1, count: count)) == expected)
    }

    @Test func `no difference at all is what chance gives always`() throws {
        #expect(try pValue([0, 0, 0, 0, 0, 0]) == 1)
    }

    /// Of the eight sign patterns of 1, 2, 3 the sums are ±6, ±4, ±2 and 0 twice.
    @Test(
        arguments: [([1.0, 2, 3], 0.25), ([-1.0, 2, 3], 0.5), ([1.0, -2, 3], 0.75), ([1.0, 2, -3], 1)]
            as [([Double], Double)]
    )
    func `p is the share of patterns at least as lopsided`(differences: [Double], expected: Double) throws {
        #expect(try pValue(differences) == expected)
    }

    @Test func `the direction and the order do not matter`() throws {
        #expect(try pValue([0.3, -0.1, 0.7, 0.2]) == pValue([-0.2, 0.1, -0.7, -0.3]))
    }

    @Test func `a draw stands for too many patterns, and p is never 0`() throws {
        let balanced = (0..<24).map { $0.isMultiple(of: 2) ? 1.0 : -1.0 }
        #expect(try pValue(balanced) == 1)
        let lopsided = try pValue(Array(repeating: 1, count: 24))
        #expect(lopsided > 0 && lopsided < 0.001)
    }

    @Test(arguments: [(5, 0.0), (6, 2.0 / 64), (8, 12.0 / 256), (10, 50.0 / 1024), (30, 0.05)])
    func `chance lets the greatest p pass that is not above 5 percent`(pairs: Int, expected: Double) {
        #expect(SignFlipTest.chance(pairs: pairs, significance: 0.05) == expected)
    }

    @Test(arguments: [(0.05, 6), (0.05 / 16, 10), (1, 1)])
    func `a level needs so many pairs that the least p reaches it`(level: Double, pairs: Int) {
        #expect(SignFlipTest.fewestPairs(significance: level) == pairs)
    }

    private func pValue(_ differences: [Double]) throws -> Double {
        SignFlipTest.pValue(of: try .of(differences), seed: 3)
    }
}
