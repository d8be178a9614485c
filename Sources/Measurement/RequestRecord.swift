/// One attempt, when it is over: when things happened, what it used, and how much of that after its client had left.
///
/// `…Before` and `…After` are cut at `left`; without a leaving before the end everything is before.
package struct RequestRecord: Sendable, Codable, Equatable {
    /// Unique in the trial, in order of firing.
    package var id: Int
    /// The wish of a client that the attempt serves; retries share it.
    package var intent: Int
    /// Which attempt at the intent, from 0.
    package var attempt: Int
    /// When the plan meant it to start: response times count from here.
    package var intendedStart: MonotonicInstant
    /// When it did start.
    package var started: MonotonicInstant
    /// When it first asked a pool; nil if never.
    package var asked: MonotonicInstant?
    /// When its first hold began; nil if never.
    package var granted: MonotonicInstant?
    /// When its last hold ended; nil if it held nothing or did not give it back.
    package var released: MonotonicInstant?
    /// When its client left, if before the end.
    package var left: MonotonicInstant?
    /// When a cancellation was delivered to it.
    package var cancelled: MonotonicInstant?
    /// When it was over.
    package var ended: MonotonicInstant
    /// How it ended.
    package var outcome: Outcome
    /// CPU charged to it until its client left.
    package var cpuBefore: CPUTime
    /// CPU charged to it from then on.
    package var cpuAfter: CPUTime
    /// Work units, as the workload counts them, until its client left.
    package var workBefore: Int
    /// Work units from then on.
    package var workAfter: Int
    /// Time of leases until its client left; leases held at the same time add up.
    package var holdBefore: Duration
    /// Time of leases from then on.
    package var holdAfter: Duration
    /// Time between asking a pool and being granted, or giving up, until its client left.
    package var waitBefore: Duration
    /// Time of such waiting from then on.
    package var waitAfter: Duration
    /// Declared bytes × seconds held after the client had left.
    package var byteSecondsAfter: Double

    /// A record with nothing used; tests and models set what they need.
    package init(
        id: Int,
        intent: Int,
        attempt: Int,
        intendedStart: MonotonicInstant,
        started: MonotonicInstant,
        ended: MonotonicInstant,
        outcome: Outcome
    ) {
        self.id = id
        self.intent = intent
        self.attempt = attempt
        self.intendedStart = intendedStart
        self.started = started
        self.ended = ended
        self.outcome = outcome
        (cpuBefore, cpuAfter) = (.zero, .zero)
        (workBefore, workAfter) = (0, 0)
        (holdBefore, holdAfter) = (.zero, .zero)
        (waitBefore, waitAfter) = (.zero, .zero)
        byteSecondsAfter = 0
    }
}

extension RequestRecord {
    mutating func setUsage(cpu: Split<CPUTime>, work: Split<Int>, hold: Split<Duration>, wait: Split<Duration>) {
        (cpuBefore, cpuAfter) = (cpu.before, cpu.after)
        (workBefore, workAfter) = (work.before, work.after)
        (holdBefore, holdAfter) = (hold.before, hold.after)
        (waitBefore, waitAfter) = (wait.before, wait.after)
    }
}
