/// What a sampler's thread and its owner share.
struct SamplingState: Sendable {
    let capacity: Int
    private(set) var sampled = SampledMemory()
    /// Set to end the sampling.
    var isStopping = false
    private var clock: ThreadCPUClock?

    /// Room for `capacity` samples, allocated at once.
    init(capacity: Int) {
        self.capacity = capacity
        sampled.samples.reserveCapacity(capacity)
    }

    /// CPU of the sampler's thread so far.
    var cpuTime: CPUTime { clock?.read() ?? sampled.cpuTime }

    mutating func begin(on clock: ThreadCPUClock) { self.clock = clock }

    /// The clock dies with its thread: its last reading stays behind.
    mutating func end() {
        sampled.cpuTime = cpuTime
        clock = nil
    }

    /// Takes in a sample; one that could not be taken ends the sampling.
    mutating func add(_ sample: Result<MemorySample, MeasurementError>, missed: Int) {
        sampled.missed = missed
        switch sample {
        case .success(let sample) where sampled.samples.count < capacity: sampled.samples.append(sample)
        case .success: sampled.dropped += 1
        case .failure(let error):
            sampled.failure = error
            isStopping = true
        }
    }
}
