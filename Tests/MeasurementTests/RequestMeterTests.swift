import Testing
import WastedWorkMeasurement
import WastedWorkTestSupport

@Suite("The meter of one attempt")
struct RequestMeterTests {
    @Test("CPU between the calls is charged, CPU outside is not")
    func slice() {
        let meter = RequestMeter.running()
        burn(.milliseconds(2))

        let bounds = bounds(burning: .milliseconds(2)) { meter.measuringCPU($0) }
        burn(.milliseconds(2))

        let charged = meter.finalRecord().cpu.useful
        #expect(charged >= bounds.inner)
        #expect(charged <= bounds.outer)
    }

    @Test("an error passes through and ends the slice")
    func throwing() {
        let meter = RequestMeter.running()

        #expect(throws: CancellationError.self) {
            try meter.measuringCPU { throw CancellationError() }
        }

        burn(.milliseconds(20))
        #expect(meter.finalRecord().cpu.total < .milliseconds(10))
    }

    @Test("a leaving seen by another thread cuts the slice that runs meanwhile")
    func cuttingARunningSlice() throws {
        let meter = RequestMeter.running()
        let step = Monitor(0)
        let thread = try SystemThread(name: "in service") {
            meter.measuringCPU {
                burn(.milliseconds(10))
                step.notifyAll { $0 = 1 }
                step.wait { $0 == 2 ? true : nil }
                burn(.milliseconds(20))
            }
        }

        step.wait { $0 == 1 ? true : nil }
        meter.clientLeft(at: .now)
        step.notifyAll { $0 = 2 }
        thread.join()

        let cpu = meter.finalRecord(.cancelled).cpu
        #expect(cpu.doomed >= .milliseconds(10) && cpu.doomed < .milliseconds(20))
        #expect(cpu.orphaned >= .milliseconds(20) && cpu.orphaned < .milliseconds(40))
    }

    @Test("slices of many threads lose nothing and gain nothing while the client leaves")
    func contention() async {
        let meter = RequestMeter.running()
        let tallies = Recorder<Bounds>()

        await onThreads(4) { index in
            for round in 0..<200 {
                tallies.note(bounds(burning: CPUTime(nanoseconds: 2_000)) { meter.measuringCPU($0) })
                if index == 0, round == 100 { meter.clientLeft(at: .now) }
            }
        }

        let cpu = meter.finalRecord(.cancelled).cpu
        #expect(cpu.total >= tallies.values.map(\.inner).reduce(.zero, +))
        #expect(cpu.total <= tallies.values.map(\.outer).reduce(.zero, +))
        #expect(cpu.doomed > .zero && cpu.orphaned > .zero)
    }

    @Test("with metering off no CPU is counted, and everything else is")
    func meteringOff() {
        let meter = RequestMeter.running(metering: .off)
        meter.measuringCPU { _ = burn(.milliseconds(1)) }
        meter.charge(.milliseconds(1))
        meter.count(4)

        let record = meter.finalRecord()

        #expect(record.cpu.total == .zero)
        #expect(record.work.total == 4)
    }

    @Test("holding counts the time of its body, also when that throws")
    func holding() async {
        let meter = RequestMeter.running()
        meter.holding { _ = burn(.milliseconds(1)) }
        await #expect(throws: CancellationError.self) {
            try await meter.holding { () async throws in throw CancellationError() }
        }

        let record = meter.finalRecord()

        #expect(record.hold.useful >= .milliseconds(1))
        #expect(record.granted != nil && record.released != nil)
        #expect(meter.phase == .ended)
    }

    @Test("memory held after the client left makes byte-seconds")
    func memory() {
        let meter = RequestMeter.running()
        meter.holdMemory(1_000_000)
        meter.clientLeft(at: .now)
        burn(.milliseconds(1))
        meter.releaseMemory(1_000_000)

        #expect(meter.finalRecord(.cancelled).byteSecondsAfter >= 1_000)
    }
}

/// CPU of a thread read just inside and just outside a measured stretch: what is charged must lie between.
private struct Bounds: Sendable {
    let inner: CPUTime
    let outer: CPUTime
}

private func bounds(burning amount: CPUTime, of measure: (() -> Void) -> Void) -> Bounds {
    let clock = ThreadCPUClock.current()
    var inner = CPUTime.zero
    let start = clock.read()
    measure { inner = burn(amount) }
    return Bounds(inner: inner, outer: clock.read() - start)
}
