import Synchronization
import WastedWork

/// What the gateway did for each attempt, and when.
final class PaymentLedgers: Sendable {
    private let ledgers = Mutex<[Int: UpstreamLedger]>([:])

    /// An attempt has arrived; it is known from now on, even if nothing is done for it.
    func open(_ attempt: Int) {
        ledgers.withLock { $0[attempt, default: UpstreamLedger(attempt: attempt)].attempt = attempt }
    }

    /// Runs a slice of work on this thread and writes down its CPU and its end.
    ///
    /// - Returns: what the slice returns.
    func recordingSlice<Result>(of attempt: Int, _ slice: () -> Result) -> Result {
        let clock = ThreadCPUClock.current()
        let before = clock.read()
        let result = slice()
        let cpu = clock.read() - before
        ledgers.withLock { $0[attempt, default: UpstreamLedger(attempt: attempt)].record(cpu, endedAt: .now) }
        return result
    }

    /// Every ledger, by attempt.
    var all: [UpstreamLedger] {
        ledgers.withLock { Array($0.values) }.sorted { $0.attempt < $1.attempt }
    }
}
