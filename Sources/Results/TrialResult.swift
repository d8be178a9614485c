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

    public init(
        scenario: String, arm: String, pair: Int, seed: UInt64, order: Int, window: Double,
        values: [String: Double] = [:], distributions: [String: Distribution] = [:],
        timeline: Timeline = Timeline(), requests: [RequestSpan] = [], warnings: [String] = []
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

/// A distribution by its percentiles.
public struct Distribution: Codable, Sendable, Equatable {
    /// How many values were recorded.
    public var count: Int
    /// How many were outside the recordable range, and so are not in the percentiles.
    public var dropped: Int
    /// Percentiles asked for, 0…100, ascending.
    public var percentiles: [Double]
    /// Values at those percentiles, in seconds.
    public var seconds: [Double]

    public init(count: Int, dropped: Int, percentiles: [Double], seconds: [Double]) {
        self.count = count
        self.dropped = dropped
        self.percentiles = percentiles
        self.seconds = seconds
    }
}

/// Parallel arrays, one element a sample; an array is empty where the quantity was not sampled.
public struct Timeline: Codable, Sendable, Equatable {
    /// Seconds since the load began.
    public var time: [Double] = []
    /// Attempts started and not ended.
    public var inFlight: [Int] = []
    /// Connections leased.
    public var inPool: [Int] = []
    /// Attempts waiting for a connection.
    public var waiting: [Int] = []
    /// Attempts still running whose client had left.
    public var orphans: [Int] = []
    /// Resident memory in bytes.
    public var residentBytes: [Int] = []
    /// Live heap in bytes.
    public var heapBytes: [Int] = []

    public init() {}
}

/// One attempt on the trial's time axis, in seconds since the load began.
public struct RequestSpan: Codable, Sendable, Equatable {
    public var id: Int
    public var intent: Int
    public var attempt: Int
    public var intendedStart: Double
    /// When the work began to hold its resource; nil if it never did.
    public var granted: Double?
    /// When it gave the resource back.
    public var released: Double?
    /// When the client left; nil if it stayed to the end.
    public var left: Double?
    public var ended: Double
    /// `answered`, `cancelled` or `failed`.
    public var outcome: String

    public init(
        id: Int, intent: Int, attempt: Int, intendedStart: Double, granted: Double?, released: Double?,
        left: Double?, ended: Double, outcome: String
    ) {
        self.id = id
        self.intent = intent
        self.attempt = attempt
        self.intendedStart = intendedStart
        self.granted = granted
        self.released = released
        self.left = left
        self.ended = ended
        self.outcome = outcome
    }
}
