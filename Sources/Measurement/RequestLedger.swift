/// What one attempt did and used, as a pure state machine: events with their instants in, a record out.
///
/// Events come from several threads, so an instant may be earlier than one already seen. Waits and holds are computed
/// from instants alone; work units and CPU go by whether the leaving was known when they were reported.
struct RequestLedger: Sendable {
    let id: Int
    let intent: Int
    let attempt: Int
    let intendedStart: MonotonicInstant

    private var started: MonotonicInstant?
    private var ended: MonotonicInstant?
    private var outcome: Outcome?
    private var left: MonotonicInstant?
    private var cancelled: MonotonicInstant?
    private var waits = SpanList()
    private var holds = SpanList()
    private var work = Split<Int>()
    private var memory = HeldMemory()
    var cpu = CPUSlices()

    init(id: Int, intent: Int, attempt: Int, intendedStart: MonotonicInstant) {
        self.id = id
        self.intent = intent
        self.attempt = attempt
        self.intendedStart = intendedStart
    }

    var phase: RequestPhase {
        if ended != nil { return .ended }
        if started == nil, waits.isEmpty, holds.isEmpty { return .notStarted }
        if holds.hasOpen { return .holding }
        return waits.hasOpen || holds.isEmpty ? .waiting : .holding
    }

    var hasBeenLeft: Bool { left != nil }

    mutating func start(at instant: MonotonicInstant) { started = started ?? instant }
    mutating func ask(at instant: MonotonicInstant) { waits.open(at: instant) }
    mutating func stopWaiting(at instant: MonotonicInstant) { waits.close(at: instant) }
    mutating func hold(at instant: MonotonicInstant) { holds.open(at: instant) }

    mutating func release(at instant: MonotonicInstant) {
        let wasHeld = holds.close(at: instant)
        precondition(wasHeld, "request \(id) released a hold that it did not have")
    }

    /// The client left at `instant`. Only the first leaving counts, and none at or after the end.
    mutating func clientLeft(at instant: MonotonicInstant, reading read: CPUSlices.Read) -> RequestPhase {
        let phase = phase
        guard left == nil, ended.map({ instant < $0 }) ?? true else { return phase }
        left = instant
        cpu.clientLeft(reading: read)
        memory.clientLeft(at: instant)
        if let ended { memory.stop(at: ended) }
        return phase
    }

    mutating func deliverCancellation(at instant: MonotonicInstant) { cancelled = cancelled ?? instant }

    mutating func end(_ outcome: Outcome, at instant: MonotonicInstant) {
        guard ended == nil else { return }
        ended = instant
        self.outcome = outcome
        waits.closeAll(at: instant)
        memory.stop(at: instant)
    }

    mutating func count(_ units: Int) { work.add(units, clientHasLeft: left != nil) }

    mutating func changeMemory(by bytes: Int, at instant: MonotonicInstant) { memory.change(by: bytes, at: instant) }

    /// The attempt as a value; it must have started and ended.
    func record(reading read: CPUSlices.Read) -> RequestRecord {
        guard let started, let ended, let outcome else {
            preconditionFailure("the record of request \(id) was asked for before it had started and ended")
        }
        // A leaving stamped at or after the end met an attempt that was already over: its client stayed.
        let left = left.flatMap { $0 < ended ? $0 : nil }
        var record = RequestRecord(
            id: id,
            intent: intent,
            attempt: attempt,
            intendedStart: intendedStart,
            started: started,
            ended: ended,
            outcome: outcome
        )
        (record.left, record.cancelled) = (left, cancelled)
        (record.asked, record.granted, record.released) = (waits.firstStart, holds.firstStart, holds.lastEnd)
        let cpu = cpu.total(reading: read)
        record.setUsage(
            cpu: left == nil ? cpu.unsplit : cpu,
            work: left == nil ? work.unsplit : work,
            hold: holds.split(at: left, openUntil: ended),
            wait: waits.split(at: left, openUntil: ended)
        )
        record.byteSecondsAfter = left == nil ? 0 : memory.byteSecondsAfter
        return record
    }
}
