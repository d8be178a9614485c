/// Between which values a figure must lie; the bounds belong to it.
public struct ControlBounds: Codable, Sendable, Equatable {
    /// The least value, or nil.
    public var atLeast: Double?
    /// The largest value, or nil.
    public var atMost: Double?

    /// - Precondition: there is a bound, and the lower is not above the upper.
    public init(atLeast: Double? = nil, atMost: Double? = nil) {
        precondition(atLeast != nil || atMost != nil, "an expectation without a bound cannot fail")
        precondition(atLeast ?? -.infinity <= atMost ?? .infinity, "nothing lies between these bounds")
        self.atLeast = atLeast
        self.atMost = atMost
    }

    /// Around a value that is known.
    ///
    /// - Parameters:
    ///   - value: what is known.
    ///   - tolerance: how far off it may be, 0 or more.
    public static func around(_ value: Double, within tolerance: Double) -> ControlBounds {
        ControlBounds(atLeast: value - tolerance, atMost: value + tolerance)
    }

    /// No other value.
    public static func exactly(_ value: Double) -> ControlBounds { around(value, within: 0) }
}
