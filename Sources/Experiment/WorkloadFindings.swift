package import WastedWorkConnections
import WastedWorkMeasurement
public import WastedWorkResults

/// What a workload knows at the end of a trial and the meters of its requests do not.
public struct WorkloadFindings: Sendable {
    /// Values by metric, such as the integrity counts of a pool.
    public private(set) var values: [Metric: Double] = [:]
    /// What was known beforehand, to be held against what was measured.
    package private(set) var expectations: [Expectation] = []
    /// Time of the leases of all pools by their own books; nil without a pool.
    package private(set) var leaseTime: Duration?
    /// Work that other processes did for requests, by attempt; sliced by the trial at the client's departure.
    public var upstream: [UpstreamLedger] = []
    /// What to doubt about this trial, one sentence each.
    public var warnings: [String] = []

    /// Nothing to add.
    public init() {}

    /// A value of a metric, in its unit; several of one metric add up, and to what the trial measured.
    public mutating func add(_ value: Double, to metric: Metric) {
        values[metric, default: 0] += value
    }

    /// A value that the workload knows beforehand: the trial reports what it measured over what is known.
    ///
    /// - Parameters:
    ///   - value: what is known, in the unit of the metrics; above zero.
    ///   - metrics: what is measured; they add up.
    ///   - metric: under which the quotient is reported.
    public mutating func expect(_ value: Double, of metrics: [Metric], as metric: Metric) {
        expectations.append(Expectation(known: value, measured: metrics, reportedAs: metric))
    }

    /// The integrity counts of a pool.
    package mutating func add(_ audit: PoolAudit) {
        add(Double(audit.leaked), to: .leasesLeaked)
        add(Double(audit.stuckWaiters), to: .stuckWaiters)
        add(Double(audit.strayCancels), to: .strayCancels)
        leaseTime = (leaseTime ?? .zero) + audit.leaseTime
    }
}
