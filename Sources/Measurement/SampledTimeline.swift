/// What a sampler gathered, and what it could not.
package struct SampledTimeline: Sendable {
    /// The samples, in order of time.
    package internal(set) var samples: [TimelineSample] = []
    /// Samples that found the buffer full.
    package internal(set) var dropped = 0
    /// Points of the grid that passed while the sampler was not scheduled.
    package internal(set) var missed = 0
    /// What first kept a sample from being taken; the sampling ended there.
    package internal(set) var failure: MeasurementError?
    /// CPU of the sampler's thread: the harness's, not the workload's.
    package internal(set) var cpuTime = CPUTime.zero
}
