/// A point on the machine's monotonic clock, comparable across the processes of one machine until it restarts.
public struct MonotonicInstant: InstantProtocol, Codable, Sendable {
    /// Nanoseconds of CLOCK_MONOTONIC, counted from an arbitrary moment at or after the machine's start.
    public let nanoseconds: Int64

    /// The point at `nanoseconds` of CLOCK_MONOTONIC.
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Now, by CLOCK_MONOTONIC (about 20 ns to read).
    public static var now: MonotonicInstant { MonotonicClock.now }

    /// The point `duration` later; parts of a nanosecond are cut off.
    public func advanced(by duration: Duration) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: nanoseconds + duration.wholeNanoseconds)
    }

    /// How long from here to `other`; negative when `other` is earlier.
    public func duration(to other: MonotonicInstant) -> Duration {
        .nanoseconds(other.nanoseconds - nanoseconds)
    }

    /// Whether `left` is earlier.
    public static func < (left: MonotonicInstant, right: MonotonicInstant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }
}
