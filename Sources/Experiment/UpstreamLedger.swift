public import WastedWorkMeasurement

/// What an upstream server did for one attempt, as a cumulative count over time.
///
/// The upstream knows nothing of departures: the trial cuts the ledger at the instant that its own driver stamped,
/// on the monotonic clock that all processes of a machine share.
public struct UpstreamLedger: Codable, Sendable, Equatable {
    /// Number of the attempt that asked.
    public var attempt: Int
    /// End of each slice of work, on the monotonic clock, ascending.
    public var instants: [MonotonicInstant]
    /// CPU of each slice.
    public var cpu: [CPUTime]

    /// An attempt for which nothing has been done yet.
    public init(attempt: Int) {
        self.attempt = attempt
        self.instants = []
        self.cpu = []
    }

    /// One more slice that ended at the given instant.
    public mutating func record(_ cpu: CPUTime, endedAt instant: MonotonicInstant) {
        instants.append(instant)
        self.cpu.append(cpu)
    }

    /// Slices and CPU that ended after the client left; a slice is counted where it ends.
    package func after(_ left: MonotonicInstant) -> (slices: Int, cpu: CPUTime) {
        let orphaned = zip(instants, cpu).filter { $0.0 > left }
        return (orphaned.count, orphaned.reduce(.zero) { $0 + $1.1 })
    }
}
