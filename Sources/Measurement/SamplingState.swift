/// What a sampler's thread and its owner share.
struct SamplingState: Sendable {
    let capacity: Int
    private(set) var timeline = SampledTimeline()
    /// Set to end the sampling.
    var isStopping = false
    private var clock: ThreadCPUClock?

    /// Room for `capacity` samples, allocated at once.
    init(capacity: Int) {
        self.capacity = capacity
        timeline.samples.reserveCapacity(capacity)
    }

    /// CPU of the sampler's thread so far.
    var cpuTime: CPUTime { clock?.read() ?? timeline.cpuTime }

    mutating func begin(on clock: ThreadCPUClock) { self.clock = clock }

    /// The clock dies with its thread: its last reading stays behind.
    mutating func end() {
        timeline.cpuTime = cpuTime
        clock = nil
    }

    /// Takes in a sample; one that could not be taken ends the sampling.
    mutating func add(_ sample: Result<TimelineSample, MeasurementError>, missed: Int) {
        timeline.missed = missed
        switch sample {
        case .success(let sample) where timeline.samples.count < capacity: timeline.samples.append(sample)
        case .success: timeline.dropped += 1
        case .failure(let error):
            timeline.failure = error
            isStopping = true
        }
    }
}
