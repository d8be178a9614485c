internal import WastedWorkMeasurement

/// Decides who holds which connection. Pure: it is told what happens and answers what to do.
///
/// A request asks, and either is granted a slot at once or gets a ticket and waits. A waiter parks a *waker* (in the
/// pool: its continuation; in a test: a name). A decision may fall before the waker is there, so parking hands over a
/// decision that has fallen already. The first decision on a ticket is the only one: whether a grant or a departure
/// wins is decided here and nowhere else.
struct PoolStateMachine<Waker: Sendable>: Sendable {
    typealias Ticket = WaitingLine<Waker?>.Ticket
    typealias Slot = Int

    private var idle: [Slot]
    private var line = WaitingLine<Waker?>()
    /// Decisions that fell before their waiter had parked.
    private var early: [Ticket: Decision] = [:]
    private var nextTicket = 0
    private(set) var isClosed = false
    let capacity: Int
    /// Requests that may wait at a time; nil for any number.
    let waitingLimit: Int?

    init(capacity: Int, waitingLimit: Int? = nil) {
        precondition(capacity > 0, "a pool needs at least one connection")
        self.capacity = capacity
        self.waitingLimit = waitingLimit
        // The last slot is lent first: the connection used last has the warmest caches.
        idle = Array((0..<capacity).reversed())
    }

    var busyCount: Int { capacity - idle.count }
    var idleCount: Int { idle.count }
    var waitingCount: Int { line.count }
}

extension PoolStateMachine {
    /// What becomes of a waiter.
    enum Decision: Sendable {
        /// It holds this slot, from this instant on.
        case granted(Slot, at: MonotonicInstant)
        case left(CancellationCause)
        /// It has waited as long as it may.
        case timedOut
        case closed
    }

    /// A parked waiter and what it is to be told.
    struct Wake: Sendable {
        let waker: Waker
        let decision: Decision
    }

    enum Asked {
        case granted(Slot)
        case queued(Ticket)
        case refused(Refusal)
    }

    /// Why nobody even waits.
    enum Refusal {
        case closed
        case queueFull
    }

    enum GivenBack {
        case idle
        /// The slot went to a waiter, to be woken unless it has not parked yet.
        case handedOver(Wake?)
    }

    /// A request wants a connection. Nobody waits while a slot is idle, so an idle slot goes to whoever asks.
    mutating func ask() -> Asked {
        guard !isClosed else { return .refused(.closed) }
        if let slot = idle.popLast() { return .granted(slot) }
        guard waitingCount < waitingLimit ?? .max else { return .refused(.queueFull) }
        let ticket = nextTicket
        nextTicket += 1
        line.join(nil, as: ticket)
        return .queued(ticket)
    }

    /// A waiter can be woken from now on.
    ///
    /// - Returns: the decision, if it has fallen already; otherwise nil, and the waker comes back in a `Wake`.
    mutating func park(_ waker: Waker, as ticket: Ticket) -> Decision? {
        if let decision = early.removeValue(forKey: ticket) { return decision }
        line.update(ticket, to: waker)
        return nil
    }

    /// A waiter no longer wants a connection. Without effect once anything has been decided for it.
    mutating func leave(_ ticket: Ticket, _ cause: CancellationCause) -> Wake? {
        remove(ticket, .left(cause))
    }

    /// A waiter has waited as long as it may. Without effect once anything has been decided for it.
    mutating func expire(_ ticket: Ticket) -> Wake? {
        remove(ticket, .timedOut)
    }

    /// A slot is free again; it goes to whoever has waited longest.
    mutating func giveBack(_ slot: Slot, at instant: MonotonicInstant) -> GivenBack {
        guard let (ticket, waker) = line.next() else {
            idle.append(slot)
            return .idle
        }
        return .handedOver(settle(ticket, waker, .granted(slot, at: instant)))
    }

    /// Nothing is lent any more; every waiter is told.
    mutating func close() -> [Wake] {
        isClosed = true
        var wakes: [Wake] = []
        while let (ticket, waker) = line.next() {
            if let wake = settle(ticket, waker, .closed) { wakes.append(wake) }
        }
        return wakes
    }

    private mutating func remove(_ ticket: Ticket, _ decision: Decision) -> Wake? {
        guard let waker = line.leave(ticket) else { return nil }
        return settle(ticket, waker, decision)
    }

    private mutating func settle(_ ticket: Ticket, _ waker: Waker?, _ decision: Decision) -> Wake? {
        guard let waker else {
            early[ticket] = decision
            return nil
        }
        return Wake(waker: waker, decision: decision)
    }
}
