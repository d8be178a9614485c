internal import Synchronization
public import WastedWorkCancellation
public import WastedWorkMeasurement

/// A bounded number of connections, lent first come first served.
///
/// A request that finds no connection idle waits, and leaves at once when its token or its Task is cancelled.
/// `PoolStateMachine` decides under a lock; what it decides is done outside, so that nothing of ours is locked while
/// a continuation resumes. Safe to use from any thread.
public final class ConnectionPool<C: Connection>: Sendable {
    let connections: [C]
    let limits: PoolLimits
    let state: Mutex<PoolState>
    let clock: any Clock<Duration>

    /// A pool that lends `connections`, each to one request at a time.
    ///
    /// - Parameters:
    ///   - connections: at least one.
    ///   - limits: how many requests may wait, and how long.
    public convenience init(_ connections: [C], limits: PoolLimits = .none) {
        self.init(connections, limits: limits, clock: ContinuousClock())
    }

    /// - Parameter clock: by which time-outs are counted; a manual one in tests.
    init(_ connections: [C], limits: PoolLimits, clock: any Clock<Duration>) {
        self.connections = connections
        self.limits = limits
        self.clock = clock
        state = Mutex(PoolState(capacity: connections.count, waitingLimit: limits.waiting))
    }

    /// How many connections there are.
    public var capacity: Int { connections.count }

    /// Lends a connection to `body`, waiting for one if need be. It is given back whether `body` returns or throws.
    ///
    /// `body` is called only with a connection in hand; from then on it is for `body` to heed the cancellation.
    /// - Parameters:
    ///   - meter: is told when the pool is asked, and when the lease begins and ends.
    ///   - cancellation: ends the waiting, as does the cancellation of the calling Task.
    ///   - isolation: where `body` runs; leave it to the compiler.
    /// - Throws: `Cancelled` or `CancellationError` when cancelled while waiting, `ConnectionsError` when the pool is
    ///   closed or its limits send the request away, and what `body` throws.
    public func withConnection<R>(
        meter: RequestMeter,
        cancellation: CancellationToken,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (C) async throws -> R
    ) async throws -> R {
        let lease = try await borrow(meter: meter, cancellation: cancellation)
        let result: R
        do {
            result = try await body(lease.connection)
        } catch {
            await giveBack(lease, meter: meter)
            throw error
        }
        await giveBack(lease, meter: meter)
        return result
    }

    /// Ends the pool: those who wait get `ConnectionsError.poolClosed`, as does everybody who asks from now on. Returns
    /// when every lease has come back and every connection is closed.
    public func close() async {
        let wakes = state.withLock { $0.close() }
        wakes.forEach { $0.deliver() }
        await lastReturn()
        for connection in connections { await connection.close() }
    }
}

extension ConnectionPool {
    /// What the books say; right at any instant, idle or not.
    package func audit() -> PoolAudit {
        let strays = connections.reduce(0) { $0 + $1.strayCancels }
        return state.withLock { $0.audit(straysElsewhere: strays) }
    }
}
