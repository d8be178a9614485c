import WastedWorkMeasurement

/// Watches this process's memory during the load.
struct MemoryWatch {
    private let sampler: MemorySampler
    private let idle: MemorySample
    private let reset: PeakMemory.Reset

    /// Dense enough to see a pile-up grow within a window of half a second, sparse enough to cost little CPU.
    static let interval = Duration.milliseconds(10)

    /// Begins to watch; the process is idle now.
    ///
    /// - Parameter length: the longest time that the watch may last.
    init(atMost length: Duration) throws {
        reset = ProcessUsage.resetPeak()
        idle = MemorySample(
            time: .now,
            residentBytes: try ProcessUsage.current().residentBytes,
            heapBytes: HeapUsage.liveBytes
        )
        sampler = try MemorySampler(
            interval: MemoryWatch.interval,
            capacity: Int(length / MemoryWatch.interval) + 1
        )
    }

    /// Ends the watch.
    func stop() throws -> MemoryObservation {
        let peak = try ProcessUsage.current().peak
        return MemoryObservation(since: idle, reset: reset, peak: peak, sampled: sampler.stop())
    }
}
