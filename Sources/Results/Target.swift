/// A figure that the suite sets itself to reach, so that every run says whether it did.
public struct Target: Codable, Sendable, Equatable {
    /// What is to be reached, in words.
    public var title: String
    /// Scenario whose trials are looked at.
    public var scenario: String
    /// Arm whose trials are looked at.
    public var arm: String
    /// Name of the metric.
    public var metric: String
    /// Name of the metric by which each trial's value is divided, or nil.
    public var per: String?
    /// Scenario whose value, in the same arm and pair, is taken off first, or nil.
    public var minus: String?
    /// The value must not be more than this, in the unit of the metric (or of the quotient).
    public var atMost: Double?
    /// The value must not be less than this.
    public var atLeast: Double?

    /// - Parameters:
    ///   - title: what is to be reached, in words.
    ///   - scenario: scenario whose trials are looked at.
    ///   - arm: arm whose trials are looked at.
    ///   - metric: what is looked at.
    ///   - per: what each trial's value is divided by.
    ///   - minus: scenario whose value in the same arm and pair is taken off.
    ///   - atMost: upper bound, or nil.
    ///   - atLeast: lower bound, or nil.
    public init(
        _ title: String,
        scenario: String,
        arm: String = "withCancellation",
        metric: Metric,
        per: Metric? = nil,
        minus: String? = nil,
        atMost: Double? = nil,
        atLeast: Double? = nil
    ) {
        self.title = title
        self.scenario = scenario
        self.arm = arm
        self.metric = metric.name
        self.per = per?.name
        self.minus = minus
        self.atMost = atMost
        self.atLeast = atLeast
    }
}
