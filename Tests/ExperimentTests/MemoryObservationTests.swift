import Testing

@testable import WastedWorkExperiment
@testable import WastedWorkMeasurement

struct MemoryObservationTests {
    private let idle = MemorySample(time: at(-5), residentBytes: 1000, heapBytes: 400)

    @Test("peaks count from the idle process, and never below it")
    func peaks() {
        var sampled = SampledMemory()
        sampled.samples = [sample(heap: 450), sample(heap: 700), sample(heap: 410)]
        let grown = observation(PeakMemory(bytes: 1800, source: .highWaterMark), sampled)
        #expect(grown.peakAboveIdle == 800 && grown.heapPeakAboveIdle == 300 && grown.doubts.isEmpty)
        sampled.samples = [sample(heap: 300)]
        let shrunk = observation(PeakMemory(bytes: 900, source: .highWaterMark), sampled)
        #expect(shrunk.peakAboveIdle == 0 && shrunk.heapPeakAboveIdle == 0)
    }

    @Test("where the heap is not told its peak is absent")
    func noHeap() {
        var sampled = SampledMemory()
        sampled.samples = [sample(heap: nil)]
        #expect(observation(PeakMemory(bytes: 1800, source: .highWaterMark), sampled).heapPeakAboveIdle == nil)
    }

    @Test("what is to be doubted of a peak is said")
    func doubtfulPeak() {
        let peak = PeakMemory(bytes: 1800, source: .resourceUsage)
        let observation = MemoryObservation(since: idle, reset: .refused(reason: "no"), peak: peak, sampled: .init())
        #expect(
            observation.doubts == [
                "peak memory counts from the start of the process: the kernel refused a reset (no)",
                "peak memory may be that of the process that started the trial: the kernel tells no other",
            ]
        )
    }

    @Test("samples that could not be taken, kept, or taken in time are told of")
    func doubtfulSamples() {
        var sampled = SampledMemory()
        sampled.samples = [sample(heap: 450)]
        (sampled.dropped, sampled.missed) = (3, 2)
        sampled.failure = .malformed(path: "/proc/self/statm", field: "resident")
        let doubts = observation(PeakMemory(bytes: 1800, source: .highWaterMark), sampled).doubts
        #expect(doubts.count == 3 && doubts[0].hasPrefix("memory was not sampled to the end: /proc/self/statm"))
        #expect(
            doubts.dropFirst() == [
                "3 samples of memory were not kept", "memory was sampled 1 times and not at 2 other points",
            ]
        )
    }

    private func observation(_ peak: PeakMemory, _ sampled: SampledMemory) -> MemoryObservation {
        MemoryObservation(since: idle, reset: .done, peak: peak, sampled: sampled)
    }

    private func sample(heap: Int?) -> MemorySample {
        MemorySample(time: at(0), residentBytes: 1200, heapBytes: heap)
    }
}
