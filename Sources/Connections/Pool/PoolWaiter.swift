internal import WastedWorkMeasurement

/// A request that waits in a pool, as whoever decides on it sees it.
struct PoolWaiter: Sendable {
    typealias Decision = PoolStateMachine<PoolWaiter>.Decision
    typealias Wake = PoolStateMachine<PoolWaiter>.Wake
    typealias Ticket = PoolStateMachine<PoolWaiter>.Ticket

    let meter: RequestMeter
    let continuation: CheckedContinuation<Decision, Never>

    /// Tells the request. Call it outside any lock.
    ///
    /// The hold begins here, when the pool decides, not when the Task gets a thread: the connection is taken from now on.
    func resume(with decision: Decision) {
        switch decision {
        case .granted(_, let instant): meter.granted(at: instant)
        case .left, .timedOut, .closed: meter.gaveUpWaiting(at: .now)
        }
        continuation.resume(returning: decision)
    }
}

extension PoolWaiter.Wake {
    /// Does what was decided. Call it outside any lock.
    func deliver() {
        waker.resume(with: decision)
    }
}
