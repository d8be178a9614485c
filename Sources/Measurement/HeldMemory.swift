/// Bytes that a request says it holds, and byte-seconds held after its client left.
struct HeldMemory: Sendable {
    private var bytes = 0
    private var since: MonotonicInstant?
    /// Kept in whole nanoseconds, which a Double adds up exactly.
    private var byteNanosecondsAfter = 0.0

    /// Bytes × seconds held after the client left.
    var byteSecondsAfter: Double { byteNanosecondsAfter / 1e9 }

    /// Adds `change` bytes (negative: gives back) at `instant`.
    mutating func change(by change: Int, at instant: MonotonicInstant) {
        settle(at: instant)
        bytes += change
        precondition(bytes >= 0, "a request gave back more memory than it had declared to hold")
    }

    /// The client left: what is held counts from here on.
    mutating func clientLeft(at instant: MonotonicInstant) {
        since = instant
    }

    /// The request is over: nothing counts any more.
    mutating func stop(at instant: MonotonicInstant) {
        settle(at: instant)
        since = nil
    }

    private mutating func settle(at instant: MonotonicInstant) {
        guard let from = since, from < instant else { return }
        byteNanosecondsAfter += Double(bytes) * Double(instant.nanoseconds - from.nanoseconds)
        since = instant
    }
}
