import WastedWorkMeasurement

/// What a driver does when, without a clock or a thread: told the time, it says the next step.
///
/// One step at a time, so that a late driver catches up in the planned order. Nothing is skipped and nothing is
/// planned anew: a request that is due is fired, however late, and its patience still counts from its intended start.
struct DriverStateMachine: Sendable {
    private enum Phase: Sendable {
        case driving
        /// Everybody in flight leaves; the attempts from that id on are still to be looked at.
        case closing(next: Int)
        case closed
        case finished
    }

    private enum Fate: Sendable {
        case inFlight
        case orphaned
        case completed
    }

    /// What has happened so far.
    private(set) var report = DriverReport()

    private let plan: LoadPlan
    private let limit: Duration
    private var events: BinaryHeap<DueEvent>
    private var phase = Phase.driving
    private var isShutdownToCome: Bool
    private var requestsToCome: Int
    private var attempts: [Attempt] = []
    private var fates: [Fate] = []
    /// Attempts fired and not completed.
    private var inFlight = 0

    /// - Parameters:
    ///   - plan: what to carry out.
    ///   - drainLimit: how long after the window, or the shutdown if it is later, to give up on what has not completed.
    init(plan: LoadPlan, drainLimit: Duration) {
        self.plan = plan
        limit = max(plan.window, plan.shutdownAt ?? .zero) + drainLimit
        requestsToCome = plan.clients.count
        isShutdownToCome = plan.shutdownAt != nil
        let requests = plan.clients.map { DueEvent(.ask, due: $0.arrival, subject: $0.intent) }
        let shutdown = plan.shutdownAt.map { DueEvent(.shutDown, due: $0) }
        events = BinaryHeap(sorted: (requests + [shutdown].compactMap { $0 }).sorted())
        // Allocated beforehand: growing an array while driving would make a request late.
        attempts.reserveCapacity(plan.attemptLimit)
        fates.reserveCapacity(plan.attemptLimit)
        report.lateness.reserveCapacity(plan.attemptLimit)
    }

    /// Sets the instant 0 of the plan. To be called once, before the first step.
    mutating func begin(at origin: MonotonicInstant) {
        report.origin = origin
    }

    /// Ids of attempts fired and not completed, ascending.
    var unfinished: [Int] {
        fates.indices.filter { fates[$0] != .completed }
    }

    /// Whether nothing is left to come and every attempt has completed; a driver that sleeps is to be woken then.
    var isDone: Bool {
        switch phase {
        case .finished: true
        case .closing: false
        case .driving, .closed: inFlight == 0 && requestsToCome == 0 && !isShutdownToCome
        }
    }

    /// The next step, to be done at once; every call is one step.
    mutating func step(at now: MonotonicInstant) -> DriverStep {
        if case .closing(let next) = phase { return close(from: next, at: now) }
        let elapsed = report.origin.duration(to: now)
        if isDone || elapsed >= limit { return finish(at: now) }
        while let event = events.first, event.due <= elapsed || isStale(event) {
            events.removeFirst()
            if !isStale(event) { return act(on: event, at: now) }
        }
        return .wait(until: report.origin.advanced(by: min(events.first?.due ?? limit, limit)))
    }

    /// Takes note that an attempt completed.
    mutating func completed(_ id: Int, at now: MonotonicInstant) {
        precondition(fates.indices.contains(id), "attempt \(id) completed and was never fired")
        precondition(fates[id] != .completed, "attempt \(id) completed twice")
        fates[id] = .completed
        inFlight -= 1
        if isDone, report.drainedAt == nil { report.drainedAt = now }
    }
}

// MARK: - Events

extension DriverStateMachine {
    /// A departure of somebody who got an answer.
    private func isStale(_ event: DueEvent) -> Bool {
        event.action == .leave && fates[event.subject] != .inFlight
    }

    private mutating func act(on event: DueEvent, at now: MonotonicInstant) -> DriverStep {
        switch event.action {
        case .ask: return fire(event, at: now)
        case .leave: return leave(event.subject, at: now, because: .patience)
        case .shutDown:
            report.refused += requestsToCome
            beginClosing()
            return close(from: 0, at: now)
        }
    }

    private mutating func fire(_ event: DueEvent, at now: MonotonicInstant) -> DriverStep {
        let planned = plan.clients[event.subject].attempts[event.attempt]
        let attempt = Attempt(
            id: attempts.count,
            intent: event.subject,
            attempt: event.attempt,
            intendedStart: report.origin.advanced(by: event.due),
            demand: planned.demand
        )
        attempts.append(attempt)
        fates.append(.inFlight)
        report.lateness.append(attempt.intendedStart.duration(to: now))
        report.sent += 1
        inFlight += 1
        requestsToCome -= 1
        if let patience = planned.patience {
            events.insert(DueEvent(.leave, due: event.due + patience, subject: attempt.id))
        }
        return .fire(attempt)
    }

    private mutating func leave(_ id: Int, at now: MonotonicInstant, because departure: Departure) -> DriverStep {
        fates[id] = .orphaned
        report.lastDeparture = now
        planRetry(of: attempts[id], leftAt: now)
        return .leave(attempts[id], departure)
    }

    /// A client comes back after its pause, counted from when it really left.
    private mutating func planRetry(of attempt: Attempt, leftAt now: MonotonicInstant) {
        let planned = plan.clients[attempt.intent].attempts
        guard case .driving = phase, case let next = attempt.attempt + 1, next < planned.count else { return }
        let due = report.origin.duration(to: now) + planned[next].pauseBefore
        events.insert(DueEvent(.ask, due: due, subject: attempt.intent, attempt: next))
        requestsToCome += 1
    }

    private mutating func beginClosing() {
        events.removeAll()
        requestsToCome = 0
        isShutdownToCome = false
        phase = .closing(next: 0)
    }

    /// The next client in flight leaves; after the last one the system is shut down.
    private mutating func close(from next: Int, at now: MonotonicInstant) -> DriverStep {
        guard let id = fates[next...].firstIndex(of: .inFlight) else {
            phase = .closed
            report.shutDownAt = now
            return .shutDown
        }
        phase = .closing(next: id + 1)
        return leave(id, at: now, because: .shutdown)
    }

    private mutating func finish(at now: MonotonicInstant) -> DriverStep {
        if isDone {
            report.drainedAt = report.drainedAt ?? now
        } else {
            report.unsent += requestsToCome
            report.stuck = unfinished
        }
        phase = .finished
        return .finish
    }
}
