import Testing
import WastedWork

@testable import StandardSuite

@Suite("Work of known cost")
struct KnownCPUTests {
    @Test("burns at least the CPU asked for, and says how much it was")
    func burner() {
        for milliseconds in [1, 3] {
            let burnt = CPUBurner.burn(.milliseconds(milliseconds))
            #expect(burnt >= .milliseconds(milliseconds) && burnt < .milliseconds(milliseconds + 2))
        }
    }

    @Test("adds up what it is known to have cost, and expects the suite to find it")
    func expectations() async throws {
        let workload = KnownCPU()
        for id in 0..<2 {
            let meter = RequestMeter(id: id, intent: id, attempt: 0, intendedStart: .now)
            meter.started(at: .now)
            let request = Request(id: id, intent: id, demand: .milliseconds(1), meter: meter)
            try await workload.serve(request, cancellation: .never)
        }
        let findings = try await workload.finish()
        #expect(findings.expectations.map(\.reportedAs.name) == ["calibration.cpu", "calibration.hold"])
        #expect(findings.expectations[0].known >= 0.002 && findings.expectations[1].known >= 0.010)
    }
}
