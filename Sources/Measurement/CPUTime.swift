/// An amount of processor time: one second is one core busy for a second.
public struct CPUTime: Sendable, Hashable, Codable, Comparable, AdditiveArithmetic {
    /// The amount in nanoseconds.
    public let nanoseconds: Int64

    /// An amount of `nanoseconds`.
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// The amount in core-seconds.
    public var seconds: Double { Double(nanoseconds) / 1e9 }

    /// No processor time.
    public static let zero = CPUTime(nanoseconds: 0)

    /// The sum.
    public static func + (left: CPUTime, right: CPUTime) -> CPUTime {
        CPUTime(nanoseconds: left.nanoseconds + right.nanoseconds)
    }

    /// The difference, which may be negative.
    public static func - (left: CPUTime, right: CPUTime) -> CPUTime {
        CPUTime(nanoseconds: left.nanoseconds - right.nanoseconds)
    }

    /// Whether `left` is less.
    public static func < (left: CPUTime, right: CPUTime) -> Bool {
        left.nanoseconds < right.nanoseconds
    }
}
