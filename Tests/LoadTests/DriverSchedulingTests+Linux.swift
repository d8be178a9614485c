#if os(Linux)
import Glibc
import Testing
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkLoad

struct DriverSchedulingTests {
    @Test("a driver says how it is scheduled, and threads that the system starts from it are ordinary")
    func ordinaryChildren() async throws {
        let policies = Recorder<Int32>()
        let raising = try SystemThread(name: "raised") {
            let scheduling = DriverScheduling.raiseThisThread()
            let expected = scheduling == .realTime ? SCHED_RR : SCHED_OTHER
            #expect(sched_getscheduler(0) & 0xff == expected)
            do {
                try SystemThread(name: "child") { policies.note(sched_getscheduler(0)) }.join()
            } catch {
                Issue.record(error)
            }
        }
        raising.join()
        #expect(policies.values == [SCHED_OTHER])
    }
}
#endif
