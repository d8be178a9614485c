internal import WastedWorkMeasurement

/// When the waits of a statement end: the first begins when it is asked for, and each further one when the one before
/// was to end. So neither lateness nor the work in between adds up, and all of them together last as long as asked. Pure.
struct WaitSchedule: Sendable {
    private var end: MonotonicInstant?

    /// Until when to wait; it may be past, and then there is nothing to wait for.
    mutating func deadline(for wait: Duration, from now: MonotonicInstant) -> MonotonicInstant {
        let deadline = (end ?? now).advanced(by: wait)
        end = deadline
        return deadline
    }
}
