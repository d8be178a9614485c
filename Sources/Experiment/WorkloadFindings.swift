package import WastedWorkConnections
import WastedWorkMeasurement
public import WastedWorkResults

/// What a workload knows at the end of a trial and the meters of its requests do not.
public struct WorkloadFindings: Sendable {
    /// Values by metric, such as the integrity counts of a pool.
    public private(set) var values: [Metric: Double] = [:]
    /// Work that other processes did for requests, by attempt; sliced by the trial at the client's departure.
    public var upstream: [UpstreamLedger] = []
    /// What to doubt about this trial, one sentence each.
    public var warnings: [String] = []

    /// Nothing to add.
    public init() {}

    /// A value of a metric, in its unit; several of one metric add up.
    public mutating func add(_ value: Double, to metric: Metric) {
        values[metric, default: 0] += value
    }

    /// The integrity counts of a pool.
    package mutating func add(_ audit: PoolAudit) {
        add(Double(audit.leaked), to: .leasesLeaked)
        add(Double(audit.stuckWaiters), to: .stuckWaiters)
        add(Double(audit.strayCancels), to: .strayCancels)
    }
}
