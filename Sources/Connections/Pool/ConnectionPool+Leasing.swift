internal import Synchronization
package import WastedWorkCancellation
package import WastedWorkMeasurement

extension ConnectionPool {
    /// Waits for a connection. The lease must be given back with `giveBack(_:meter:)`.
    package nonisolated(nonsending) func borrow(
        meter: RequestMeter,
        cancellation: CancellationToken
    ) async throws -> Lease<C> {
        let now = MonotonicInstant.now
        meter.asked(at: now)
        do {
            try cancellation.check()
            try Task.checkCancellation()
        } catch {
            meter.gaveUpWaiting(at: now)
            throw error
        }
        switch state.withLock({ $0.ask(at: now) }) {
        case .granted(let slot):
            meter.granted(at: now)
            return try await using(lease(slot), meter, cancellation)
        case .refused(let refusal):
            meter.gaveUpWaiting(at: now)
            throw error(of: refusal)
        case .queued(let ticket):
            let decision = await decision(on: ticket, meter: meter, cancellation: cancellation)
            return try await using(try settle(decision, cancellation), meter, cancellation)
        }
    }

    /// Ends a lease: the connection is tidied up and goes to the next in line.
    nonisolated(nonsending) func giveBack(_ lease: Lease<C>, meter: RequestMeter) async {
        await lease.connection.reset()
        lease.markGivenBack()
        let now = MonotonicInstant.now
        // Before the next one's hold begins, so that no two holds of one connection overlap.
        meter.released(at: now)
        let (next, closers) = state.withLock { $0.giveBack(lease.slot, at: now) }
        next?.deliver()
        closers.forEach { $0.resume() }
    }

    /// Returns when no lease is left.
    func lastReturn() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { $0.awaitLastReturn(continuation) }
            if isIdle { continuation.resume() }
        }
    }

    /// A lease that crossed a cancellation on its way goes back unused: the request counts as one that left the line.
    private nonisolated(nonsending) func using(
        _ lease: Lease<C>,
        _ meter: RequestMeter,
        _ cancellation: CancellationToken
    ) async throws -> Lease<C> {
        do {
            try cancellation.check()
            return lease
        } catch {
            await giveBack(lease, meter: meter)
            throw error
        }
    }

    private nonisolated(nonsending) func decision(
        on ticket: PoolWaiter.Ticket,
        meter: RequestMeter,
        cancellation: CancellationToken
    ) async -> PoolWaiter.Decision {
        let timer = acquireTimer(for: ticket)
        defer { timer?.cancel() }
        return await cancellation.whileListening {
            await withCheckedContinuation { park(PoolWaiter(meter: meter, continuation: $0), as: ticket) }
        } heard: {
            self.leave(ticket, $0)
        }
    }

    private func park(_ waiter: PoolWaiter, as ticket: PoolWaiter.Ticket) {
        guard let decision = state.withLock({ $0.park(waiter, as: ticket) }) else { return }
        waiter.resume(with: decision)
    }

    /// Takes a waiter out of the line; without effect once something has been decided for it.
    func leave(_ ticket: PoolWaiter.Ticket, _ cause: CancellationCause) {
        state.withLock { $0.leave(ticket, cause) }?.deliver()
    }

    /// Takes a waiter out of the line when its time is over, unless it is cancelled before.
    private func acquireTimer(for ticket: PoolWaiter.Ticket) -> Task<Void, Never>? {
        guard let limit = limits.acquireTimeout else { return nil }
        return Task.detached { [clock] in
            do {
                try await clock.sleep(for: limit)
            } catch {
                // Only the end of the waiting ends the sleep.
                return
            }
            self.expire(ticket)
        }
    }

    /// Without effect once something has been decided for the waiter.
    func expire(_ ticket: PoolWaiter.Ticket) {
        state.withLock { $0.expire(ticket) }?.deliver()
    }

    private func error(of refusal: PoolStateMachine<PoolWaiter>.Refusal) -> ConnectionsError {
        switch refusal {
        case .closed: .poolClosed
        case .queueFull: .queueFull(waiting: limits.waiting ?? 0)
        }
    }

    private func settle(_ decision: PoolWaiter.Decision, _ cancellation: CancellationToken) throws -> Lease<C> {
        switch decision {
        case .granted(let slot, _):
            return lease(slot)
        case .left(let cause):
            let wasCancelled = cancellation.isCancelled || Task.isCancelled
            state.withLock { $0.exit(wasCancelled ? .withoutLease : .sentAwayAstray) }
            throw cause.error
        case .timedOut:
            state.withLock { $0.exit(.withoutLease) }
            throw ConnectionsError.acquireTimedOut(after: limits.acquireTimeout ?? .zero)
        case .closed:
            state.withLock { $0.exit(.withoutLease) }
            throw ConnectionsError.poolClosed
        }
    }

    /// A lease was forgotten; its connection is lost.
    func leaseWasDropped() {
        state.withLock { $0.exit(.leaseDropped) }
    }

    private func lease(_ slot: Int) -> Lease<C> {
        Lease(connections[slot], slot: slot, of: self)
    }
}
