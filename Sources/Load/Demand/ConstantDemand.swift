/// Requests that all ask for the same.
public struct ConstantDemand: Demand {
    /// What each asks for.
    public let time: Duration

    init(time: Duration) {
        precondition(time >= .zero, "a demand must be at least 0, not \(time)")
        self.time = time
    }

    /// For a reader of a report.
    public var summary: String { "constant, \(time.readable)" }

    /// The nominal service time of one request.
    public func draw(using generator: inout SeededGenerator) -> Duration {
        time
    }
}

extension Demand where Self == ConstantDemand {
    /// Requests that all ask for the same.
    ///
    /// - Parameter time: what each asks for, at least 0.
    public static func constant(_ time: Duration) -> Self {
        ConstantDemand(time: time)
    }
}
