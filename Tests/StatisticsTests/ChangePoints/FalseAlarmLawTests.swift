import Testing

@testable import WastedWorkStatistics

@Suite struct FalseAlarmLawTests {
    @Test(arguments: [(13, 2.92), (73, 4.02), (1000, 5.36), (5000, 5.36)])
    func `the bound of a night has p = 5 percent`(nights: Int, strength: Double) {
        #expect(abs(FalseAlarmLaw(nights: nights).pValue(of: strength) - 0.05) < 1e-12)
    }

    @Test func `what is stronger is less likely by chance, and later nights ask for more`() {
        let strengths = stride(from: 0.0, through: 9, by: 0.25)
        let values = strengths.map { FalseAlarmLaw(nights: 60).pValue(of: $0) }
        #expect(values == values.sorted(by: >) && values.first == 1 && values.allSatisfy { $0 > 0 })
        let nights = (13...1000).map { FalseAlarmLaw(nights: $0).pValue(of: 4) }
        #expect(nights == nights.sorted())
    }
}
