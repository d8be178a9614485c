package import WastedWorkResults

/// From which size on an effect, or a doubt, is worth a reader's attention.
package struct Thresholds: Sendable {
    /// By unit, for metrics that have no entry of their own.
    package var byUnit: [Unit: Threshold]
    /// By metric name.
    package var byMetric: [String: Threshold]
    /// Share of intervals that are meant to hold the truth.
    package var level = 0.95
    /// Largest p-value of the sign-flip test that establishes an effect.
    package var significance = 0.05
    /// Fewest pairs that can reach that p-value.
    package var enoughPairs = 6
    /// Least attribution coverage that CPU figures are trusted with.
    package var coverage = 0.95
    /// Largest share of stolen CPU time that passes unmentioned.
    package var steal = 0.01
    /// Largest p99 lateness of the driver that passes unmentioned, in seconds.
    package var lateness = 0.01

    /// Largest deviation of an identity that passes unmentioned, in standard deviations.
    package var identityDeviations = 5.0

    /// - Parameters:
    ///   - byUnit: thresholds for metrics without one of their own.
    ///   - byMetric: thresholds by metric name.
    package init(byUnit: [Unit: Threshold], byMetric: [String: Threshold]) {
        self.byUnit = byUnit
        self.byMetric = byMetric
    }

    /// The threshold of a metric; 1 % where nothing says otherwise.
    package subscript(metric: Metric) -> Threshold {
        byMetric[metric.name] ?? byUnit[metric.unit] ?? Threshold(absolute: 0, relative: 0.01)
    }

    /// What reports use unless told otherwise; reports/README.md repeats it.
    package static let standard = Thresholds(
        byUnit: [
            .seconds: Threshold(absolute: 0.001, relative: 0.02),
            .coreSeconds: Threshold(absolute: 0.005, relative: 0.02),
            .bytes: Threshold(absolute: 1_048_576, relative: 0.05),
            .byteSeconds: Threshold(absolute: 1_048_576, relative: 0.05),
            .count: Threshold(absolute: 1, relative: 0.02),
            .perSecond: Threshold(absolute: 0.1, relative: 0.02),
            .fraction: Threshold(absolute: 0.005, relative: 0.02),
            .ratio: Threshold(absolute: 0.01, relative: 0.02),
            .workUnits: Threshold(absolute: 1, relative: 0.01),
        ],
        byMetric: [
            Metric.responseP50.name: Threshold(absolute: 0.002, relative: 0.05),
            Metric.responseP99.name: Threshold(absolute: 0.005, relative: 0.05),
            Metric.responseAllP50.name: Threshold(absolute: 0.002, relative: 0.05),
            Metric.responseAllP99.name: Threshold(absolute: 0.005, relative: 0.05),
            Metric.cancellationLatencyP50.name: Threshold(absolute: 0.0001, relative: 0.1),
            Metric.cancellationLatencyP99.name: Threshold(absolute: 0.001, relative: 0.1),
            Metric.cancellationLatencyMax.name: Threshold(absolute: 0.001, relative: 0.1),
            Metric.leasesLeaked.name: Threshold(absolute: 0, relative: 0),
            Metric.strayCancels.name: Threshold(absolute: 0, relative: 0),
            Metric.stuckWaiters.name: Threshold(absolute: 0, relative: 0),
        ]
    )
}
