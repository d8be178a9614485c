import Dispatch
import Foundation
import Synchronization

/// Runs `body` on threads of its own, let loose together, and returns when all have ended.
///
/// More threads than cores are fine: being interrupted at any place is what a contention test wants. The end of each
/// thread is handed over by a Mutex, which ThreadSanitizer sees, and not by a DispatchGroup, which it does not.
///
/// - Parameters:
///   - count: number of threads.
///   - body: is given the number of its thread, from 0.
public func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) async {
    let start = DispatchSemaphore(value: 0)
    let roll = RollCall(expected: count)
    await withCheckedContinuation { done in
        roll.whenComplete { done.resume() }
        for index in 0..<count {
            Thread.detachNewThread {
                start.wait()
                body(index)
                roll.ended()
            }
        }
        for _ in 0..<count { start.signal() }
    }
    // A continuation that was resumed before it was awaited shows ThreadSanitizer no order; this lock does.
    roll.join()
}

/// Counts threads that have ended, and calls back with the last.
private final class RollCall: Sendable {
    private let state: Mutex<(missing: Int, complete: @Sendable () -> Void)>

    init(expected: Int) {
        state = Mutex((expected, {}))
    }

    /// Orders what the threads did before what the caller does next.
    func join() {
        state.withLock { precondition($0.missing == 0, "a thread had not ended") }
    }

    func whenComplete(_ callback: @escaping @Sendable () -> Void) {
        state.withLock { $0.complete = callback }
    }

    func ended() {
        let callback = state.withLock { state -> (@Sendable () -> Void)? in
            state.missing -= 1
            return state.missing == 0 ? state.complete : nil
        }
        callback?()
    }
}
