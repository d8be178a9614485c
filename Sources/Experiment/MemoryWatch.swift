import WastedWorkMeasurement

/// Watches this process's memory during the load.
struct MemoryWatch {
    private let sampler: TimelineSampler
    private let idle: ProcessUsage
    private let idleHeap: Int?
    private let reset: PeakMemory.Reset

    /// Dense enough to see a pile-up grow within a window of half a second, sparse enough to cost no CPU.
    static let interval = Duration.milliseconds(10)

    /// Begins to watch; the process is idle now.
    ///
    /// - Parameter length: the longest time that the watch may last.
    init(atMost length: Duration) throws {
        reset = ProcessUsage.resetPeak()
        idle = try ProcessUsage.current()
        idleHeap = HeapUsage.liveBytes
        sampler = try TimelineSampler(
            interval: MemoryWatch.interval,
            capacity: Int(length / MemoryWatch.interval) + 1
        ) { TimelineGauges() }
    }

    /// Ends the watch.
    func stop() throws -> MemoryObservation {
        let peak = try ProcessUsage.current().peak
        let sampled = sampler.stop()
        return MemoryObservation(
            samples: sampled.samples,
            samplerCPU: sampled.cpuTime,
            peakAboveIdle: max(0, peak.bytes - idle.residentBytes),
            heapPeakAboveIdle: heapPeak(sampled),
            doubts: doubts(peak, sampled)
        )
    }

    private func heapPeak(_ sampled: SampledTimeline) -> Int? {
        guard let idleHeap, let peak = sampled.samples.compactMap(\.heapBytes).max() else { return nil }
        return max(0, peak - idleHeap)
    }

    private func doubts(_ peak: PeakMemory, _ sampled: SampledTimeline) -> [String] {
        var doubts: [String] = []
        if case .refused(let reason) = reset {
            doubts.append("peak memory counts from the start of the process: the kernel refused a reset (\(reason))")
        }
        if peak.source == .resourceUsage {
            doubts.append("peak memory may be that of the process that started the trial: the kernel tells no other")
        }
        if let failure = sampled.failure { doubts.append("memory was not sampled to the end: \(failure)") }
        if sampled.dropped > 0 { doubts.append("\(sampled.dropped) samples of memory were not kept") }
        return doubts
    }
}
