import Testing
import WastedWorkAnalysis

@Suite struct NumeralTests {
    @Test(
        arguments: [
            (0, "0"), (31.26, "31.3"), (0.2, "0.200"), (9.996, "10.0"), (999.6, "1000"), (12345, "12345"),
            (-0.04567, "−0.0457"), (1e-7, "0.000000100"), (.infinity, "?"), (.nan, "?"),
        ] as [(Double, String)]
    )
    func `three digits are significant and no whole digit is lost`(value: Double, text: String) {
        #expect(Numeral.significant(value) == text)
    }

    @Test(
        arguments: [
            (0.31, "31"), (0.974, "97"), (0.9975, "99.8"), (0.99997, "99.99"), (1, "100"), (-0.05, "−5.0"),
            (0.0004, "0.040"),
            (0, "0"), (3.2, "320"),
        ] as [(Double, String)]
    )
    func `a percentage is never rounded to all or nothing`(share: Double, text: String) {
        #expect(Numeral.percent(share) == text)
    }

    @Test func `a range avoids a dash that looks like a sign`() {
        #expect(Numeral.percentRange(0.97, 1) == "97–100")
        #expect(Numeral.percentRange(-0.12, 0.25) == "−12 to 25")
        #expect(Numeral.percentRange(0.97, 0.97) == "97")
    }

    @Test func `an interval that reads like its estimate is left out`() {
        #expect(Numeral.interval("0", "0", around: "0") == nil)
        #expect(Numeral.interval("97", "99", around: "98") == "97–99")
        #expect(Numeral.interval("3", "3", around: "2.9") == "3")
    }

    @Test func `a noun follows its number`() {
        #expect(Numeral.counted(1, "trial") == "1 trial")
        #expect(Numeral.counted(2.0, "trial") == "2 trials")
        #expect(Numeral.counted(2.5, "trial") == "2.5 trials")
    }
}
