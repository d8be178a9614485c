import WastedWorkResults
import WastedWorkStatistics

/// How well the instrument itself did in one scenario, in the arm that is judged (or the only one).
///
/// A value is nil where it was not measured.
package struct InstrumentFigures: Sendable, Equatable {
    /// Name of the scenario.
    package let scenario: String
    /// Name of the arm.
    package let arm: String
    /// CPU charged to requests over CPU spent.
    package let coverage: Double?
    /// Orphaned over total work units.
    package let orphanedWorkShare: Double?
    /// Median from asking to stop to the resource released, in seconds.
    package let cancellationP50: Double?
    /// Its 99th percentile, in seconds.
    package let cancellationP99: Double?
    /// How late the driver fired, 99th percentile, in seconds.
    package let driverLatenessP99: Double?
    /// Planned requests that were not sent, a trial.
    package let driverUnsent: Double?

    init(scenario: String, arm: String, comparisons: [Comparison]) {
        func value(_ metric: Metric) -> Double? {
            comparisons.first { $0.metric == metric }?.estimate(of: arm)?.value
        }
        self.scenario = scenario
        self.arm = arm
        coverage = value(.cpuCoverage)
        cancellationP50 = value(.cancellationLatencyP50)
        cancellationP99 = value(.cancellationLatencyP99)
        driverLatenessP99 = value(.driverLatenessP99)
        driverUnsent = value(.driverUnsent)
        if let orphaned = value(.workOrphaned), let total = value(.workTotal), total > 0 {
            orphanedWorkShare = orphaned / total
        } else {
            orphanedWorkShare = nil
        }
    }
}
