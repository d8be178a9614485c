import WastedWorkMeasurement

/// What a trial's process held in memory while the load lasted. Pure.
struct MemoryObservation {
    /// Samples on an even grid, in order of time.
    var samples: [MemorySample] = []
    /// CPU of the thread that sampled.
    var samplerCPU = CPUTime.zero
    /// Peak resident bytes above those of the idle process.
    var peakAboveIdle: Int?
    /// Peak sampled heap bytes above those of the idle process.
    var heapPeakAboveIdle: Int?
    /// What to doubt, one sentence each.
    var doubts: [String] = []
}

extension MemoryObservation {
    /// - Parameters:
    ///   - idle: what the process held before the load.
    ///   - reset: what became of the request to begin a new peak there.
    ///   - peak: the most that was resident since.
    ///   - sampled: what the sampler gathered.
    init(since idle: MemorySample, reset: PeakMemory.Reset, peak: PeakMemory, sampled: SampledMemory) {
        samples = sampled.samples
        samplerCPU = sampled.cpuTime
        peakAboveIdle = max(0, peak.bytes - idle.residentBytes)
        if let idleHeap = idle.heapBytes, let heapPeak = samples.compactMap(\.heapBytes).max() {
            heapPeakAboveIdle = max(0, heapPeak - idleHeap)
        }
        doubts = MemoryObservation.doubts(of: reset, peak) + MemoryObservation.doubts(of: sampled)
    }

    private static func doubts(of reset: PeakMemory.Reset, _ peak: PeakMemory) -> [String] {
        var doubts: [String] = []
        if case .refused(let reason) = reset {
            doubts.append("peak memory counts from the start of the process: the kernel refused a reset (\(reason))")
        }
        if peak.source == .resourceUsage {
            doubts.append("peak memory may be that of the process that started the trial: the kernel tells no other")
        }
        return doubts
    }

    private static func doubts(of sampled: SampledMemory) -> [String] {
        var doubts: [String] = []
        if let failure = sampled.failure { doubts.append("memory was not sampled to the end: \(failure)") }
        if sampled.dropped > 0 { doubts.append("\(sampled.dropped) samples of memory were not kept") }
        if sampled.missed > sampled.samples.count {
            doubts.append("memory was sampled \(sampled.samples.count) times and not at \(sampled.missed) other points")
        }
        return doubts
    }
}
