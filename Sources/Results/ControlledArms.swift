/// Two arms that have no reason to differ.
///
/// No judged metric may differ by more than the tolerance, after correction for their number; and of the leading ones
/// such a difference must be ruled out, so that a control with too few or too noisy pairs does not pass for want of proof.
public struct ControlledArms: Codable, Sendable, Equatable {
    /// The arm that the other is held against.
    public var first: String
    /// The other arm.
    public var second: String
    /// Names of the metrics that are looked at closely.
    public var leading: [String]
    /// The largest difference that passes, as a share of the first arm's value.
    public var within: Double
    /// Names of metrics that differ by nature, such as counts of what is delivered in one arm only.
    public var except: [String]

    /// - Parameters:
    ///   - first: the arm that the other is held against.
    ///   - second: the other arm.
    ///   - leading: metrics that are looked at closely.
    ///   - within: the largest difference that passes, as a share of the first arm's value; above 0.
    ///   - except: metrics that differ by nature.
    public init(_ first: String, _ second: String, leading: [Metric], within: Double, except: [Metric] = []) {
        precondition(within > 0, "no two measured arms are equal to the last digit: a tolerance is above 0")
        self.first = first
        self.second = second
        self.leading = leading.map(\.name)
        self.within = within
        self.except = except.map(\.name)
    }
}
