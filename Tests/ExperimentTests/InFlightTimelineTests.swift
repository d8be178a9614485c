import Testing
import WastedWorkMeasurement

import WastedWorkResults

@testable import WastedWorkExperiment
@testable import WastedWorkLoad

struct InFlightTimelineTests {
    /// Two attempts: one waits and holds, one is left at 20 and goes on to 50.
    private let timeline = InFlightTimeline(
        records: [
            .sample(0, 0...40, granted: 10, released: 30) { $0.asked = at(5) },
            .sample(1, 10...50, granted: 15, released: 45, left: 20),
        ],
        origin: loadStart
    )

    @Test("at each sample attempts are counted where they were; a span has its beginning and not its end")
    func counts() {
        let filled = timeline.filled(from: observation(at: [0, 5, 10, 20, 40, 50]))
        #expect(filled.time.map { ($0 * 1000).rounded() } == [0, 5, 10, 20, 40, 50])
        #expect(filled.inFlight == [1, 1, 2, 2, 1, 0])
        #expect(filled.waiting == [0, 1, 0, 0, 0, 0])
        #expect(filled.inPool == [0, 0, 1, 2, 1, 0])
        #expect(filled.orphans == [0, 0, 0, 1, 1, 0])
    }

    @Test("one who gave up waiting waits until its end, and a lease that was kept lasts until its end")
    func unfinished() {
        let records: [RequestRecord] = [
            .sample(0, 0...40, left: 10) { $0.asked = at(0) }, .sample(1, 0...40, granted: 5),
        ]
        let filled = InFlightTimeline(records: records, origin: loadStart).filled(from: observation(at: [39, 40]))
        #expect(filled.waiting == [1, 0] && filled.inPool == [1, 0])
    }

    @Test("samples from before the load are left out")
    func beforeTheLoad() {
        let filled = timeline.filled(from: observation(at: [-20, 0]))
        #expect(filled.time == [0] && filled.residentBytes == [1])
    }

    @Test("the mean number of orphans is their time over the length, the maximum where most overlap")
    func orphans() {
        let records: [RequestRecord] = [
            .sample(0, 0...50, left: 20), .sample(1, 0...60, left: 40), .sample(2, 0...100, left: 50),
            .sample(3, 0...100),
        ]
        let (mean, most) = InFlightTimeline(records: records, origin: loadStart).orphans(over: .milliseconds(200))
        #expect(near(mean, (30 + 20 + 50) / 200.0) && most == 2)
    }

    private func observation(at milliseconds: [Double]) -> MemoryObservation {
        var observation = MemoryObservation()
        observation.samples = milliseconds.enumerated().map { index, time in
            MemorySample(time: at(time), residentBytes: index, heapBytes: nil)
        }
        return observation
    }
}
