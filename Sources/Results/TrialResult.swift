/// Raw values of one trial: one scenario, one arm, one seed, one process.
///
/// Nothing here is an estimate or a verdict; those are computed when the file is read.
public struct TrialResult: Codable, Sendable, Equatable {
    /// Name of the scenario.
    public var scenario: String
    /// Name of the arm, such as `withCancellation`.
    public var arm: String
    /// Index of the pair, from 0; trials of equal pair replay the same load plan.
    public var pair: Int
    /// Seed of the load plan.
    public var seed: UInt64
    /// Position in the run's order of execution, from 0.
    public var order: Int
    /// Length of the load window in seconds.
    public var window: Double
    /// Values by metric name, in the metric's unit. A metric that could not be had is absent, never 0.
    public var values: [String: Double]
    /// Percentiles in seconds by name: `response.answered`, `response.all`, `cancellation.latency`.
    public var distributions: [String: Distribution]
    /// What was going on, sampled on a fixed grid.
    public var timeline: Timeline
    /// A run of consecutive requests, for the waterfall.
    public var requests: [RequestSpan]
    /// What to doubt about this trial, one sentence each.
    public var warnings: [String]

    /// A trial's raw values; what could not be had is left out.
    public init(
        scenario: String,
        arm: String,
        pair: Int,
        seed: UInt64,
        order: Int,
        window: Double,
        values: [String: Double] = [:],
        distributions: [String: Distribution] = [:],
        timeline: Timeline = Timeline(),
        requests: [RequestSpan] = [],
        warnings: [String] = []
    ) {
        self.scenario = scenario
        self.arm = arm
        self.pair = pair
        self.seed = seed
        self.order = order
        self.window = window
        self.values = values
        self.distributions = distributions
        self.timeline = timeline
        self.requests = requests
        self.warnings = warnings
    }

    /// The value of a metric, or nil where the trial could not have it.
    public subscript(metric: Metric) -> Double? {
        get { values[metric.name] }
        set { values[metric.name] = newValue }
    }
}
