import Testing
import WastedWorkMeasurement

@Suite("The sampler")
struct TimelineSamplerTests {
    @Test("it samples gauges and memory in order of time, until it is stopped")
    func sampling() throws {
        let taken = Monitor(0)
        let sampler = try TimelineSampler(interval: .milliseconds(1), capacity: 100_000) {
            taken.notifyAll { $0 += 1 }
            return TimelineGauges(inFlight: taken.withLock { $0 })
        }
        taken.wait { $0 >= 5 ? true : nil }

        let timeline = sampler.stop()

        #expect(timeline.samples.count >= 5)
        #expect(timeline.samples.map(\.time) == timeline.samples.map(\.time).sorted())
        #expect(timeline.samples.map(\.gauges.inFlight) == Array(1...timeline.samples.count))
        #expect(timeline.samples.allSatisfy { $0.residentBytes > 0 && ($0.heapBytes ?? 1) > 0 })
        #expect(timeline.failure == nil)
        #expect(timeline.cpuTime > .zero)
        #expect(sampler.cpuTime == timeline.cpuTime)
    }

    @Test("its buffer is bounded: every sample is kept or counted as dropped")
    func bounded() throws {
        let taken = Monitor(0)
        let sampler = try TimelineSampler(interval: .microseconds(100), capacity: 2) {
            taken.notifyAll { $0 += 1 }
            return TimelineGauges()
        }
        taken.wait { $0 >= 5 ? true : nil }

        let timeline = sampler.stop()

        #expect(timeline.samples.count == 2)
        #expect(timeline.dropped == taken.withLock { $0 } - 2)
    }

    @Test("stopping does not wait for the next sample", .timeLimit(.minutes(1)))
    func promptStop() throws {
        let taken = Monitor(false)
        let sampler = try TimelineSampler(interval: .seconds(1_000), capacity: 1) {
            taken.notifyAll { $0 = true }
            return TimelineGauges()
        }
        taken.wait { $0 ? true : nil }
        // Time for the sampler to fall asleep; should it not have, the test passes all the same.
        burn(.milliseconds(2))

        #expect(sampler.stop().samples.count == 1)
    }
}
