import Testing
import WastedWorkMeasurement

@Suite("CPU time")
struct CPUTimeTests {
    @Test("amounts add, subtract and compare")
    func arithmetic() {
        let (long, short) = (CPUTime(nanoseconds: 2_500_000_000), CPUTime(nanoseconds: 500_000_000))

        #expect((long + short).seconds == 3)
        #expect((long - short).seconds == 2)
        #expect((short - long).nanoseconds == -2_000_000_000)
        #expect(short < long)
        #expect([long, short].reduce(.zero, +) == long + short)
    }
}
