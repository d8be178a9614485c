import Testing
import WastedWorkMeasurement

@Suite("Thread CPU clocks")
struct ThreadCPUClockTests {
    @Test("a thread's clock is the same for the thread, and another for another thread")
    func identity() throws {
        let mine = ThreadCPUClock.current()
        let other = Monitor<ThreadCPUClock?>(nil)
        let thread = try SystemThread(name: "other") {
            other.withLock { $0 = .current() }
        }
        thread.join()

        #expect(mine == .current())
        #expect(other.withLock { $0 } != mine)
    }

    @Test("another thread's clock tells what that thread burns, not what the reader does")
    func readingFromOutside() throws {
        let parked = ParkedThread()
        let thread = try parked.start(burning: .milliseconds(3))
        let clock = parked.waitUntilParked()

        let before = clock.read()
        burn(.milliseconds(3))
        let after = clock.read()
        parked.release()
        thread.join()

        #expect(before >= .milliseconds(3))
        #expect(after - before < .milliseconds(1))
    }
}

/// A thread that burns some CPU and then sleeps until it is released.
private final class ParkedThread: Sendable {
    private enum State {
        case burning
        case parked(ThreadCPUClock)
        case released
    }

    private let state = Monitor(State.burning)

    func start(burning amount: CPUTime) throws -> SystemThread {
        let state = state
        return try SystemThread(name: "parked") {
            burn(amount)
            state.notifyAll { $0 = .parked(.current()) }
            state.wait { if case .released = $0 { () } else { nil } }
        }
    }

    func waitUntilParked() -> ThreadCPUClock {
        state.wait { if case .parked(let clock) = $0 { clock } else { nil } }
    }

    func release() {
        state.notifyAll { $0 = .released }
    }
}
