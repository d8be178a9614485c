import Testing

@testable import WastedWorkBenchCLI

@Suite struct CPUTicksTests {
    @Test("the first line of /proc/stat gives all ticks and the stolen ones")
    func reads() {
        let ticks = CPUTicks("cpu  100 1 20 800 50 2 7 20 99 99\ncpu0 1 1 1 1 1 1 1 1 1 1\n")
        #expect(ticks == CPUTicks(total: 1000, steal: 20))
    }

    @Test(
        "another text gives nothing",
        arguments: ["", "cpu0 1 2 3 4 5 6 7 8\n", "cpu  1 2 3\n", "cpu  1 2 3 x 5 6 7 8\n"]
    )
    func refuses(_ text: String) {
        #expect(CPUTicks(text) == nil)
    }

    @Test("the stolen share is that of the time between two readings")
    func steal() {
        let start = CPUTicks(total: 1000, steal: 20)
        #expect(CPUTicks(total: 1100, steal: 25).stealFraction(since: start) == 0.05)
        #expect(start.stealFraction(since: start) == nil)
    }
}
