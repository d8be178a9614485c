import Dispatch

/// A thread that waits for a callback to end.
final class Waiter: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func wait() { semaphore.wait() }

    func wake() { semaphore.signal() }
}
