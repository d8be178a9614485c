import Testing
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("The CPU of a shared thread")
struct SharedCPUTests {
    private var cpu = SharedCPU()

    @Test("is borne in equal parts by those who got on")
    mutating func shares() {
        #expect(cpu.share(upTo: CPUTime(nanoseconds: 90), among: 3) == CPUTime(nanoseconds: 30))
        #expect(cpu.share(upTo: CPUTime(nanoseconds: 100), among: 1) == CPUTime(nanoseconds: 10))
        #expect(cpu.unattributed == .zero)
    }

    @Test("of a round in which nobody got on is on nobody's bill")
    mutating func idleRound() {
        #expect(cpu.share(upTo: CPUTime(nanoseconds: 50), among: 0) == .zero)
        #expect(cpu.unattributed == CPUTime(nanoseconds: 50))
    }

    @Test("is never lost in dividing")
    mutating func remainder() {
        let share = cpu.share(upTo: CPUTime(nanoseconds: 100), among: 3)
        #expect(share.nanoseconds * 3 + cpu.unattributed.nanoseconds == cpu.total.nanoseconds)
    }
}
