import Testing

@testable import WastedWorkStatistics

@Suite struct PairedTTestTests {
    /// Student's sleep data: t = 4.0621 with 9 degrees of freedom, p = 0.002833.
    @Test func `it finds what Student's sleep data give`() throws {
        let p = try #require(PairedTTest.pValue(of: .sleep()))
        #expect(abs(p - 0.002833) < 0.000001)
    }

    @Test func `differences without scatter are beyond chance, unless they are all 0`() throws {
        #expect(try PairedTTest.pValue(of: .of([2, 2, 2])) == 0)
        #expect(try PairedTTest.pValue(of: .of([0, 0, 0])) == 1)
    }

    @Test func `positive values are compared by the logarithm of their ratio, others by their difference`() throws {
        let logarithms = PairedTTest.contrast(of: try .of([1, 3]), to: try .of([1, 1]))
        #expect(logarithms?.values.first == 0 && abs((logarithms?.maximum ?? 0) - 1.098612) < 1e-6)
        #expect(PairedTTest.contrast(of: try .of([0, 3]), to: try .of([1, 1]))?.values == [-1, 2])
    }

    @Test func `a single pair has none`() throws {
        #expect(try PairedTTest.pValue(of: .of([2])) == nil)
    }
}
