internal import Synchronization
internal import WastedWorkMeasurement

/// The way from one request's cancellation to the statement that it runs.
///
/// The interrupt is called under the lock that beginning and ending a statement take, so it can never hit what the
/// connection does next. `sqlite3_interrupt` only sets a flag: nothing of ours is called under the lock.
final class SQLiteInterruption: Sendable {
    private let gate = Mutex(InterruptGate())
    private let flag = Atomic(false)
    private let interrupt: @Sendable () -> Void
    private let sleeper: Monitor<Int>

    /// - Parameters:
    ///   - sleeper: where a statement sleeps that waits; it is woken by a cancellation.
    ///   - interrupt: interrupts what the connection runs.
    init(sleeper: Monitor<Int>, interrupt: @escaping @Sendable () -> Void) {
        self.sleeper = sleeper
        self.interrupt = interrupt
    }

    /// Whether the request has been cancelled. One atomic read.
    var isCancelled: Bool { flag.load(ordering: .acquiring) }

    /// Why the request was cancelled; nil if it was not.
    var cause: CancellationCause? { gate.withLock { $0.cause } }

    /// From any thread, at any time.
    func cancel(_ cause: CancellationCause) {
        gate.withLock {
            let interrupts = $0.cancel(cause)
            flag.store(true, ordering: .releasing)
            if interrupts { interrupt() }
        }
        sleeper.notifyAll { $0 += 1 }
    }

    /// Runs `body` as a statement of the request: while it runs, and only then, a cancellation interrupts.
    ///
    /// - Throws: what the request is told when it had been cancelled before.
    func whileRunning<Result>(_ body: () throws -> Result) throws -> Result {
        if let cause = gate.withLock({ $0.begin() }) { throw cause.error }
        defer { gate.withLock { $0.end() } }
        return try body()
    }

    /// Goes on only if the request has not been cancelled.
    func check() throws {
        if isCancelled, let cause { throw cause.error }
    }

    /// Sleeps on this thread until `deadline` or the cancellation.
    func sleep(until deadline: MonotonicInstant) {
        _ = sleeper.wait(until: deadline) { _ in isCancelled ? true : nil }
    }
}
