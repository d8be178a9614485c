import WastedWorkMeasurement

/// What a trial's process held in memory while the load lasted.
struct MemoryObservation {
    /// Samples on an even grid, in order of time.
    var samples: [TimelineSample] = []
    /// CPU of the thread that sampled.
    var samplerCPU = CPUTime.zero
    /// Peak resident bytes above those of the idle process.
    var peakAboveIdle: Int?
    /// Peak sampled heap bytes above those of the idle process.
    var heapPeakAboveIdle: Int?
    /// What to doubt, one sentence each.
    var doubts: [String] = []
}
