import Testing
import WastedWorkMeasurement

@Suite("Monitors")
struct MonitorTests {
    @Test("a thread waits until the value is what it wants")
    func waiting() throws {
        let monitor = Monitor(0)
        let thread = try SystemThread(name: "counting") {
            for _ in 0..<100 { monitor.notifyOne { $0 += 1 } }
        }

        #expect(monitor.wait { $0 == 100 ? "all" : nil } == "all")
        thread.join()
    }

    @Test("a wait ends at its deadline without a result")
    func deadline() {
        let monitor = Monitor(0)
        let deadline = MonotonicInstant.now.advanced(by: .milliseconds(1))

        let result = monitor.wait(until: deadline) { $0 == 1 ? true : nil }

        #expect(result == nil)
        #expect(MonotonicInstant.now >= deadline)
    }

    @Test("what is already so needs no waiting, even past the deadline")
    func alreadySo() {
        #expect(Monitor(1).wait(until: MonotonicInstant(nanoseconds: 0)) { $0 == 1 ? true : nil } == true)
    }
}
