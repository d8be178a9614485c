import Testing

@testable import WastedWorkBenchCLI

@Suite struct LoadAverageTests {
    @Test("the first number is the last minute's")
    func reads() {
        #expect(LoadAverage.lastMinute("0.52 0.58 0.59 1/467 12345\n") == 0.52)
        #expect(LoadAverage.lastMinute("") == nil)
    }
}
