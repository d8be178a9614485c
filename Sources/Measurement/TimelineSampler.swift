/// Samples a trial and its process's memory on a thread of its own, at even intervals.
///
/// The buffer is allocated beforehand, so that sampling does not grow the memory it measures.
package final class TimelineSampler: Sendable {
    /// Reads the trial's gauges; called on the sampler's thread.
    package typealias Gauges = @Sendable () -> TimelineGauges

    private let state: Monitor<SamplingState>
    private let thread: SystemThread

    /// Starts sampling now.
    /// - Parameters:
    ///   - interval: between two samples, 10 to 20 ms as a rule.
    ///   - capacity: how many samples the buffer holds; those beyond it are counted as dropped.
    ///   - gauges: reads what only the trial knows.
    /// - Throws: `MeasurementError.systemCall` when the system grants no further thread.
    package init(interval: Duration, capacity: Int, gauges: @escaping Gauges) throws(MeasurementError) {
        precondition(interval > .zero, "a sampler needs an interval above zero")
        let state = Monitor(SamplingState(capacity: capacity))
        self.state = state
        thread = try SystemThread(name: "sampler") {
            Self.sample(into: state, every: interval, gauges: gauges)
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
    package func stop() -> SampledTimeline {
        state.notifyAll { $0.isStopping = true }
        thread.join()
        return state.withLock { $0.timeline }
    }

    private static func sample(into state: Monitor<SamplingState>, every interval: Duration, gauges: Gauges) {
        state.withLock { $0.begin(on: .current()) }
        defer { state.withLock { $0.end() } }
        var grid = SamplingGrid(origin: .now, interval: interval)
        repeat {
            let sample = Result { () throws(MeasurementError) in try TimelineSample.taken(gauges) }
            grid.advance(past: .now)
            state.withLock { $0.add(sample, missed: grid.missed) }
        } while !isOver(state, at: grid.next)
    }

    /// Sleeps until `instant`; true as soon as the sampling is to end.
    private static func isOver(_ state: Monitor<SamplingState>, at instant: MonotonicInstant) -> Bool {
        state.wait(until: instant) { $0.isStopping ? true : nil } ?? false
    }
}

extension TimelineSample {
    /// A sample of this instant.
    fileprivate static func taken(_ gauges: TimelineSampler.Gauges) throws(MeasurementError) -> TimelineSample {
        TimelineSample(
            time: .now,
            gauges: gauges(),
            residentBytes: try ProcessUsage.residentBytes(),
            heapBytes: HeapUsage.liveBytes
        )
    }
}
