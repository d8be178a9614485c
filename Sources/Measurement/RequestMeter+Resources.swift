extension RequestMeter {
    /// A pool was asked for a lease.
    package func asked(at instant: MonotonicInstant) {
        update { $0.ask(at: instant) }
    }

    /// The lease was granted: a wait ends and a hold begins.
    package func granted(at instant: MonotonicInstant) {
        announceHold()
        update {
            $0.stopWaiting(at: instant)
            $0.hold(at: instant)
        }
    }

    /// The pool was asked in vain: a wait ends without a lease. The end of the attempt does as much.
    package func gaveUpWaiting(at instant: MonotonicInstant) {
        update { $0.stopWaiting(at: instant) }
    }

    /// The lease was returned: a hold ends.
    package func released(at instant: MonotonicInstant) {
        update { $0.release(at: instant) }
    }

    /// Counts the time in `body` as held: for a workload whose resource comes from no pool of ours.
    public func holding<Result>(_ body: () throws -> Result) rethrows -> Result {
        beginHold()
        defer { released(at: .now) }
        return try body()
    }

    /// Counts the time in `body` as held: for a workload whose resource comes from no pool of ours.
    public nonisolated(nonsending) func holding<Result>(
        _ body: () async throws -> Result
    ) async rethrows -> Result {
        beginHold()
        defer { released(at: .now) }
        return try await body()
    }

    private func beginHold() {
        announceHold()
        let now = MonotonicInstant.now
        update { $0.hold(at: now) }
    }
}
