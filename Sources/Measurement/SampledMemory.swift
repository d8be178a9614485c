/// What a sampler gathered, and what it could not.
package struct SampledMemory: Sendable, Equatable {
    /// The samples, in order of time.
    package var samples: [MemorySample] = []
    /// Samples that found the buffer full.
    package var dropped = 0
    /// Points of the grid that passed while the sampler was not scheduled.
    package var missed = 0
    /// What first kept a sample from being taken; the sampling ended there.
    package var failure: MeasurementError?
    /// CPU of the sampler's thread: the harness's, not the workload's.
    package var cpuTime = CPUTime.zero

    /// Nothing yet.
    package init() {}
}
