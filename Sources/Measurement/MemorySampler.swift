/// Samples this process's memory on a thread of its own, at even intervals.
///
/// The buffer is allocated beforehand, so that sampling does not grow the memory it measures.
package final class MemorySampler: Sendable {
    /// Takes a sample; called on the sampler's thread.
    typealias Reading = @Sendable () throws(MeasurementError) -> MemorySample

    private let state: Monitor<SamplingState>
    private let thread: SystemThread

    /// Starts sampling now.
    /// - Parameters:
    ///   - interval: between two samples, 10 to 20 ms as a rule.
    ///   - capacity: how many samples the buffer holds; those beyond it are counted as dropped.
    /// - Throws: `MeasurementError.systemCall` when the system grants no further thread.
    package convenience init(interval: Duration, capacity: Int) throws(MeasurementError) {
        try self.init(interval: interval, capacity: capacity, reading: MemorySample.taken)
    }

    init(interval: Duration, capacity: Int, reading: @escaping Reading) throws(MeasurementError) {
        precondition(interval > .zero, "a sampler needs an interval above zero")
        let state = Monitor(SamplingState(capacity: capacity))
        self.state = state
        thread = try SystemThread(name: "sampler") {
            Self.sample(into: state, every: interval, reading: reading)
        }
    }

    deinit {
        state.notifyAll { $0.isStopping = true }
    }

    /// CPU of the sampler's thread so far.
    package var cpuTime: CPUTime {
        state.withLock { $0.cpuTime }
    }

    /// Ends the sampling and gives what was gathered. To be called once.
    package func stop() -> SampledMemory {
        state.notifyAll { $0.isStopping = true }
        thread.join()
        return state.withLock { $0.sampled }
    }

    private static func sample(into state: Monitor<SamplingState>, every interval: Duration, reading: Reading) {
        state.withLock { $0.begin(on: .current()) }
        defer { state.withLock { $0.end() } }
        var grid = SamplingGrid(origin: .now, interval: interval)
        repeat {
            let sample = Result { () throws(MeasurementError) in try reading() }
            grid.advance(past: .now)
            state.withLock { $0.add(sample, missed: grid.missed) }
        } while !isOver(state, at: grid.next)
    }

    /// Sleeps until `instant`; true as soon as the sampling is to end.
    private static func isOver(_ state: Monitor<SamplingState>, at instant: MonotonicInstant) -> Bool {
        state.wait(until: instant) { $0.isStopping ? true : nil } ?? false
    }
}
