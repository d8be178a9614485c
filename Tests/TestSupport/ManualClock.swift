import Synchronization

/// A clock that stands still until a test moves it.
///
/// Sleepers are woken by `advance(by:)` in the order of their deadlines, equal ones in the order in which they fell
/// asleep. Woken means resumed: they then run like any tasks, so await what they do before looking at it.
public final class ManualClock: Clock, Sendable {
    /// A point on a manual clock.
    public struct Instant: InstantProtocol {
        /// Time since the clock was made.
        public let offset: Duration

        /// - Parameter offset: time since the clock was made.
        public init(offset: Duration = .zero) {
            self.offset = offset
        }

        /// The instant `duration` later.
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

        /// The time from here to `other`.
        public func duration(to other: Instant) -> Duration { other.offset - offset }

        /// Whether `left` comes first.
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let dormitory = Mutex(Dormitory())

    /// A clock that shows zero.
    public init() {}

    /// What the clock shows.
    public var now: Instant { dormitory.withLock { $0.now } }

    /// The clock is exact.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// How many tasks sleep now.
    public var sleepers: Int { dormitory.withLock { $0.sleepers.count } }

    /// Moves the clock and wakes every sleeper whose deadline has come.
    public func advance(by duration: Duration) {
        precondition(duration >= .zero, "a clock does not go backwards")
        dormitory.withLock { $0.advance(by: duration) }.forEach { $0() }
    }

    /// Returns as soon as exactly `count` tasks sleep: advancing the clock earlier would miss them.
    public func waitForSleepers(_ count: Int) async {
        await withCheckedContinuation { continuation in
            dormitory.withLock { $0.watch(for: count, continuation) }.forEach { $0() }
        }
    }

    /// Returns when the clock shows `deadline`.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let id = dormitory.withLock { $0.nextID() }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                // The flag is read within the lock: a cancellation shows in it, or finds the sleeper a moment later.
                dormitory.withLock {
                    Task.isCancelled
                        ? [{ continuation.resume(throwing: CancellationError()) }]
                        : $0.add(Dormitory.Sleeper(id: id, deadline: deadline, continuation: continuation))
                }.forEach { $0() }
            }
        } onCancel: {
            dormitory.withLock { $0.cancel(id) }.forEach { $0() }
        }
    }
}
