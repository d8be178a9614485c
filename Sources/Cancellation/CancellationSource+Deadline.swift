extension CancellationSource {
    /// Cancels at an instant of a clock, if nothing else did before.
    ///
    /// Several deadlines may be set: the first one to come wins. A deadline keeps neither the source nor its token
    /// alive, and ends when the token is cancelled for another reason. It fires from the Swift thread pool: a pool
    /// that is busy makes it late, never early.
    ///
    /// - Parameters:
    ///   - deadline: an instant that is past cancels soon, but not within this call.
    ///   - clock: the clock of that instant; a manual one in tests.
    ///   - reason: what the token will say.
    public func cancel<C: Clock>(
        at deadline: C.Instant,
        clock: C,
        reason: CancellationReason = .deadlineExceeded
    ) {
        // Detached: a timer must not hold on to the task locals of whoever sets it.
        let timer = Task.detached { [weak state] in
            // A sleep ends early only because `Upstream.detach()` cancelled it: nobody waits for it any more.
            guard (try? await clock.sleep(until: deadline, tolerance: nil)) != nil else { return }
            state?.cancel(reason)
        }
        state.add(.deadline(timer))
    }

    /// Cancels after a time on a clock, if nothing else did before.
    ///
    /// - Parameters:
    ///   - duration: counted from now.
    ///   - clock: a manual one in tests.
    ///   - reason: what the token will say.
    public func cancel<C: Clock>(
        after duration: C.Duration,
        clock: C,
        reason: CancellationReason = .deadlineExceeded
    ) {
        cancel(at: clock.now.advanced(by: duration), clock: clock, reason: reason)
    }

    /// Cancels after a time on the continuous clock, which goes on while the machine sleeps.
    ///
    /// - Parameters:
    ///   - duration: counted from now.
    ///   - reason: what the token will say.
    public func cancel(after duration: Duration, reason: CancellationReason = .deadlineExceeded) {
        cancel(after: duration, clock: .continuous, reason: reason)
    }
}
