internal import WastedWorkMeasurement

/// Makes many short waits add up to what was asked: what a wait lasted too long is taken off the next. Pure.
struct PacedWaits: Sendable {
    private var debt = Duration.zero

    /// Until when to wait.
    ///
    /// - Returns: nil if earlier waits lasted too long by at least this much.
    mutating func deadline(for wait: Duration, from now: MonotonicInstant) -> MonotonicInstant? {
        guard wait > debt else {
            debt -= wait
            return nil
        }
        defer { debt = .zero }
        return now.advanced(by: wait - debt)
    }

    /// The wait until `deadline` ended now.
    mutating func woke(at now: MonotonicInstant, deadline: MonotonicInstant) {
        debt += max(.zero, deadline.duration(to: now))
    }
}
