internal import WastedWorkMeasurement

/// What a pool keeps under its lock: the machine that decides, and the ledger that counts beside it.
struct PoolState: Sendable {
    private(set) var machine: PoolStateMachine<PoolWaiter>
    private var ledger = LeaseLedger()
    /// Those who wait in `close()` for the last lease to come back.
    private var closers: [CheckedContinuation<Void, Never>] = []

    init(capacity: Int, waitingLimit: Int?) {
        machine = PoolStateMachine(capacity: capacity, waitingLimit: waitingLimit)
    }

    func audit(straysElsewhere: Int) -> PoolAudit {
        ledger.audit(
            idle: machine.idleCount,
            busy: machine.busyCount,
            waiting: machine.waitingCount,
            straysElsewhere: straysElsewhere
        )
    }
}

extension PoolState {
    /// How a request has done with the pool, other than by giving a lease back.
    enum Exit {
        case withoutLease
        /// It was sent away although nobody had cancelled it.
        case sentAwayAstray
        /// It forgot its lease.
        case leaseDropped
    }

    mutating func ask(at instant: MonotonicInstant) -> PoolStateMachine<PoolWaiter>.Asked {
        let asked = machine.ask()
        switch asked {
        case .granted(let slot):
            ledger.entered()
            ledger.granted(slot, at: instant)
        case .queued: ledger.entered()
        case .refused: break
        }
        return asked
    }

    mutating func park(_ waiter: PoolWaiter, as ticket: PoolWaiter.Ticket) -> PoolWaiter.Decision? {
        machine.park(waiter, as: ticket)
    }

    mutating func leave(_ ticket: PoolWaiter.Ticket, _ cause: CancellationCause) -> PoolWaiter.Wake? {
        machine.leave(ticket, cause)
    }

    mutating func expire(_ ticket: PoolWaiter.Ticket) -> PoolWaiter.Wake? {
        machine.expire(ticket)
    }

    mutating func exit(_ exit: Exit) {
        switch exit {
        case .withoutLease: ledger.exited()
        case .sentAwayAstray: ledger.exitedAstray()
        case .leaseDropped: ledger.exitedWithLease()
        }
    }

    /// - Returns: the next holder, to be woken, and those who waited for the last lease.
    mutating func giveBack(
        _ slot: Int,
        at instant: MonotonicInstant
    ) -> (next: PoolWaiter.Wake?, closers: [CheckedContinuation<Void, Never>]) {
        ledger.returned(slot, at: instant)
        switch machine.giveBack(slot, at: instant) {
        case .idle:
            return (nil, machine.busyCount == 0 ? takeClosers() : [])
        case .handedOver(let wake):
            ledger.granted(slot, at: instant)
            return (wake, [])
        }
    }

    mutating func close() -> [PoolWaiter.Wake] { machine.close() }

    /// - Returns: whether no lease is left already; otherwise `closer` comes back with the last one.
    mutating func awaitLastReturn(_ closer: CheckedContinuation<Void, Never>) -> Bool {
        if machine.busyCount == 0 { return true }
        closers.append(closer)
        return false
    }

    private mutating func takeClosers() -> [CheckedContinuation<Void, Never>] {
        defer { closers = [] }
        return closers
    }
}
