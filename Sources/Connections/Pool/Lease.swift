internal import Synchronization

/// The right to use one connection. Must be given back; dropping it instead is counted as a leak.
package final class Lease<C: Connection>: Sendable {
    let connection: C
    let slot: Int
    private let pool: ConnectionPool<C>
    private let isGivenBack = Atomic(false)

    init(_ connection: C, slot: Int, of pool: ConnectionPool<C>) {
        self.connection = connection
        self.slot = slot
        self.pool = pool
    }

    deinit {
        if !isGivenBack.load(ordering: .relaxed) { pool.leaseWasDropped() }
    }

    /// Marks the lease as given back.
    ///
    /// - Precondition: it has not been given back before.
    func markGivenBack() {
        let wasGivenBack = isGivenBack.exchange(true, ordering: .relaxed)
        precondition(!wasGivenBack, "a lease can be given back only once")
    }
}
