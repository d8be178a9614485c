/// What a pool's books say. Leaks, stuck waiters and stray cancels must be 0; a trial in which one is not is not to be believed.
package struct PoolAudit: Hashable, Sendable {
    /// Leases granted so far.
    package let grants: Int
    /// Leases given back so far.
    package let returns: Int
    /// Connections that nobody uses and nobody can borrow any more.
    package let leaked: Int
    /// Requests that wait although a connection is idle, or that wait although they have gone.
    package let stuckWaiters: Int
    /// Cancellation effects seen by requests that had not been cancelled.
    package let strayCancels: Int
    /// Time of all leases that came back, by the pool's own books.
    package let leaseTime: Duration

    /// Whether nothing was leaked, stuck or hit astray.
    package var isClean: Bool { leaked == 0 && stuckWaiters == 0 && strayCancels == 0 }
}
