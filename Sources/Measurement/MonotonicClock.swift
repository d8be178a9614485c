/// CLOCK_MONOTONIC as a Swift clock: the one time axis of every figure.
///
/// The standard `ContinuousClock` hides its origin, so its instants cannot be compared across processes.
public struct MonotonicClock: Clock {
    /// The clock; it holds nothing.
    public init() {}

    /// Now, by CLOCK_MONOTONIC.
    public static var now: MonotonicInstant { currentInstant() }

    /// Now, by CLOCK_MONOTONIC.
    public var now: MonotonicInstant { Self.now }

    /// One nanosecond, the unit of the clock.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// Suspends the task until `deadline`; throws `CancellationError` when the task is cancelled.
    ///
    /// A load driver that must not be late waits on a thread of its own instead, by a ``Monitor``.
    public func sleep(until deadline: MonotonicInstant, tolerance: Duration?) async throws {
        try await Task.sleep(for: max(.zero, now.duration(to: deadline)), tolerance: tolerance)
    }
}
