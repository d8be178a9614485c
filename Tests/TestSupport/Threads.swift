import Dispatch
import Foundation

/// Runs `body` on threads of its own, let loose together, and returns when all have ended.
///
/// More threads than cores are fine: being interrupted at any place is what a contention test wants.
///
/// - Parameters:
///   - count: number of threads.
///   - body: is given the number of its thread, from 0.
public func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) async {
    let start = DispatchSemaphore(value: 0)
    let running = DispatchGroup()
    for index in 0..<count {
        running.enter()
        Thread.detachNewThread {
            start.wait()
            body(index)
            running.leave()
        }
    }
    for _ in 0..<count { start.signal() }
    await withCheckedContinuation { done in
        running.notify(queue: .global()) { done.resume() }
    }
}
