// Measurement says what a request cost: its CPU, the time it held a resource, its work units and memory, each cut at
// the instant at which its client left. `RequestMeter` is the live instrument, `RequestRecord` what it leaves behind;
// `ProcessUsage`, `HeapUsage` and `MemorySampler` look at the whole process, `LatencyHistogram` gathers durations.
//
// It does not know workloads, pools or load, judges no figure, and prints nothing. Connections tells a meter of leases,
// Load of leaving clients, and Experiment adds the records up.

import Synchronization

/// The instrument of one attempt. Safe to call from any thread.
///
/// A workload counts its work units and declares its memory here, and puts C calls on threads of its own between
/// ``measuringCPU(_:)``. Swift code under the attempt's task executor is measured without a call. CPU of `Task { }`,
/// `Task.detached` and of threads that nothing here knows of is not seen.
public final class RequestMeter: Sendable {
    /// Identity of the attempt, unique in its trial.
    public let id: Int
    private let metering: Metering
    private let holdBegins: (@Sendable () -> Void)?
    private let ledger: Mutex<RequestLedger>

    /// A meter for attempt `attempt` (from 0) at `intent`, planned to start at `intendedStart`.
    ///
    /// - Parameter holdBegins: called whenever the attempt is about to hold something, before whatever it holds is used.
    package init(
        id: Int,
        intent: Int,
        attempt: Int,
        intendedStart: MonotonicInstant,
        metering: Metering = .on,
        holdBegins: (@Sendable () -> Void)? = nil
    ) {
        self.id = id
        self.metering = metering
        self.holdBegins = holdBegins
        ledger = Mutex(RequestLedger(id: id, intent: intent, attempt: attempt, intendedStart: intendedStart))
    }

    /// How far the attempt has got.
    package var phase: RequestPhase { ledger.withLock { $0.phase } }

    /// Whether its client has left.
    package var hasBeenLeft: Bool { ledger.withLock { $0.hasBeenLeft } }

    /// The attempt as a value, CPU of slices still running included; it must have started and ended.
    package func record() -> RequestRecord {
        ledger.withLock { $0.record { $0.read() } }
    }

    func announceHold() { holdBegins?() }

    func update<Result: Sendable>(_ body: (inout RequestLedger) -> Result) -> Result {
        ledger.withLock { body(&$0) }
    }
}

// MARK: CPU

extension RequestMeter {
    /// Runs `body` and charges the request with the CPU that this thread burns in it.
    ///
    /// Nested calls on one thread count once; calls on several threads at once add up. A call within a slice of
    /// another request would charge both. A slice costs two reads of the thread's clock, 1 to 2 µs.
    public func measuringCPU<Result>(_ body: () throws -> Result) rethrows -> Result {
        guard metering == .on else { return try body() }
        let clock = ThreadCPUClock.current()
        update { $0.cpu.begin(on: clock) { $0.read() } }
        defer { update { _ = $0.cpu.end(on: clock) { $0.read() } } }
        return try body()
    }

    /// Runs `job`, and charges the request with this thread's CPU from the reading `since` on: for a thread that woke
    /// up for the job, the waking included.
    ///
    /// If the client left before the job began, its waking counts as after the leaving.
    /// - Parameter since: the thread's CPU clock where its last job ended; nil begins with the job.
    /// - Returns: the clock where this job ended; nil when metering is off, which reads no clock.
    func measuringJob(since: CPUTime?, _ job: () -> Void) -> CPUTime? {
        guard metering == .on else {
            job()
            return nil
        }
        let clock = ThreadCPUClock.current()
        update { $0.cpu.begin(on: clock, since: since) { $0.read() } }
        job()
        return update { $0.cpu.end(on: clock) { $0.read() } }
    }

    /// Charges CPU that was measured elsewhere, such as on a loop thread that several requests share.
    package func charge(_ cpu: CPUTime) {
        guard metering == .on else { return }
        update { $0.cpu.charge(cpu) }
    }
}
