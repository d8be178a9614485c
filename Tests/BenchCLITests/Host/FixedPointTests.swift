import Testing

@testable import WastedWorkBenchCLI

@Suite struct FixedPointTests {
    @Test(
        "a number is rounded to its digits",
        arguments: [
            (1.0, 2, "1.00"), (0.125, 2, "0.13"), (-0.5, 1, "-0.5"), (12.04, 1, "12.0"), (7.6, 0, "8"),
            (0.007, 2, "0.01"),
        ]
    )
    func rounds(_ value: Double, _ digits: Int, _ text: String) {
        #expect(FixedPoint.text(value, digits: digits) == text)
    }
}
