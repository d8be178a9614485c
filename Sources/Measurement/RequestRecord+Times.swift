extension RequestRecord {
    /// An answer that came while the client was still there.
    package var answeredInTime: Bool { outcome == .answered && left == nil }

    /// Time spent waiting for a pool, also of attempts that gave up.
    package var wait: Duration { waitBefore + waitAfter }

    /// From the intended start to the end.
    package var responseTime: Duration { intendedStart.duration(to: ended) }

    /// From the intended start to the end, or to the client's leaving where that came first.
    package var censoredResponseTime: Duration { intendedStart.duration(to: left ?? ended) }

    /// From the cancellation to the return of all that was held; to the end where nothing was held any more.
    /// Nil when nothing was cancelled, or only after the end.
    package var cancellationLatency: Duration? {
        guard let cancelled, cancelled <= ended else { return nil }
        guard let released, released >= cancelled else { return cancelled.duration(to: ended) }
        return cancelled.duration(to: released)
    }

    /// Cancelled while it ran, and ended with an answer all the same.
    package var completedLate: Bool {
        guard let cancelled, outcome == .answered else { return false }
        return cancelled < ended
    }
}
