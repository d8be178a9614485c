/// A figure that a control looks at: a metric, or a metric over another.
public struct ControlledFigure: Codable, Sendable, Equatable {
    /// Name of the metric.
    public var metric: String
    /// Name of the metric by which each trial's value is divided, or nil.
    public var per: String?

    /// - Parameters:
    ///   - metric: what is looked at.
    ///   - per: what each trial's value is divided by.
    public init(_ metric: Metric, per: Metric? = nil) {
        self.metric = metric.name
        self.per = per?.name
    }
}
