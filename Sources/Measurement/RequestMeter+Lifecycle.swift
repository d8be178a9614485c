extension RequestMeter {
    /// The attempt began to run. Only the first call counts.
    package func started(at instant: MonotonicInstant) {
        update { $0.start(at: instant) }
    }

    /// The client left: from `instant` on the attempt's holds, work and CPU are orphaned.
    ///
    /// Waits and holds are cut at `instant` exactly. CPU slices are cut at the moment of the call, by reading the
    /// clocks of the threads that run them; they cannot end meanwhile, as ending takes the same lock. Only the first
    /// call counts, and none for an attempt that ended by `instant`.
    /// - Returns: how far the attempt had got.
    @discardableResult
    package func clientLeft(at instant: MonotonicInstant) -> RequestPhase {
        update { $0.clientLeft(at: instant) { $0.read() } }
    }

    /// A cancellation was delivered. Only the first call counts.
    package func cancellationDelivered(at instant: MonotonicInstant) {
        update { $0.deliverCancellation(at: instant) }
    }

    /// The attempt is over. Only the first call counts.
    package func ended(_ outcome: Outcome, at instant: MonotonicInstant) {
        update { $0.end(outcome, at: instant) }
    }
}
