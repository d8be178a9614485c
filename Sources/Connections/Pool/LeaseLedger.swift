internal import WastedWorkMeasurement

/// Counts the leases of a pool beside the state machine that decides on them, so that an error in the one shows as a
/// difference to the other. Pure.
///
/// A *caller* is a request between asking for a connection and having done with it, whatever came of it.
struct LeaseLedger: Sendable {
    private(set) var grants = 0
    private(set) var returns = 0
    private var callers = 0
    private var dropped = 0
    private var strays = 0
    /// Since when each slot is lent.
    private var lent: [Int: MonotonicInstant] = [:]
    private var leaseTime = Duration.zero

    /// A request asks.
    mutating func entered() { callers += 1 }

    /// A slot was lent, at once or to a waiter.
    mutating func granted(_ slot: Int, at instant: MonotonicInstant) {
        grants += 1
        lent[slot] = instant
    }

    /// A lease came back, and its caller has done with the pool.
    mutating func returned(_ slot: Int, at instant: MonotonicInstant) {
        returns += 1
        callers -= 1
        if let since = lent.removeValue(forKey: slot) { leaseTime += since.duration(to: instant) }
    }

    /// A caller has done with the pool without having had a lease.
    mutating func exited() { callers -= 1 }

    /// The same, of a caller that was sent away although it had not been cancelled.
    mutating func exitedAstray() {
        strays += 1
        callers -= 1
    }

    /// A caller has gone and its lease is forgotten.
    mutating func exitedWithLease() {
        dropped += 1
        callers -= 1
    }

    /// Compares with what the state machine holds at the same instant.
    ///
    /// - Parameter straysElsewhere: stray cancels counted by the connections.
    func audit(idle: Int, busy: Int, waiting: Int, straysElsewhere: Int = 0) -> PoolAudit {
        let open = grants - returns
        let ownerless = max(0, open - dropped - callers)
        let lost = max(0, busy - open)
        return PoolAudit(
            grants: grants,
            returns: returns,
            leaked: dropped + ownerless + lost,
            stuckWaiters: min(waiting, idle) + max(0, waiting - callers),
            strayCancels: strays + straysElsewhere,
            leaseTime: leaseTime
        )
    }
}
