internal import Synchronization
internal import WastedWorkMeasurement

/// What the threads that make calls share with the loop's thread.
final class CurlEngine: Sendable {
    let multi: CurlMulti
    private let mailbox = Mutex(CurlMailbox())
    private let cpu = Mutex(SharedCPU())

    init() throws(CurlError) {
        multi = try CurlMulti()
    }

    var sharedCPU: SharedCPU { cpu.withLock { $0 } }

    /// Makes a call, or refuses it when the loop is closing.
    func start(_ start: CurlMailbox.Start) {
        guard mailbox.withLock({ $0.start(start) }) else {
            return start.continuation.resume(throwing: CurlError.loopClosed)
        }
        multi.wakeUp()
    }

    /// Has the loop look at a call that was cancelled. From any thread; it only leaves a note and wakes the loop.
    func cancelled(_ transfer: CurlTransfer) {
        mailbox.withLock { $0.cancel(transfer) }
        multi.wakeUp()
    }

    func close() {
        mailbox.withLock { $0.close() }
        multi.wakeUp()
    }

    func fetchMail() -> CurlMailbox.Mail { mailbox.withLock { $0.fetch() } }

    func share(upTo total: CPUTime, among count: Int) -> CPUTime {
        cpu.withLock { $0.share(upTo: total, among: count) }
    }
}
