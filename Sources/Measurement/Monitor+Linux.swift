#if os(Linux)
import Glibc

/// A value under a lock on whose change threads can wait, with time limits on ``MonotonicClock``.
///
/// For threads of one's own that have to sleep until something happens; everything else uses `Mutex`.
// Unchecked: `state` is only touched between locking and unlocking the C mutex beside it.
package final class Monitor<State: Sendable>: @unchecked Sendable {
    private var state: State
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    /// A monitor of `state`.
    package init(_ state: State) {
        self.state = state
        mutex.initialize(to: pthread_mutex_t())
        condition.initialize(to: pthread_cond_t())
        succeed(pthread_mutex_init(mutex, nil), "pthread_mutex_init")
        var attributes = pthread_condattr_t()
        succeed(pthread_condattr_init(&attributes), "pthread_condattr_init")
        succeed(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC), "pthread_condattr_setclock")
        succeed(pthread_cond_init(condition, &attributes), "pthread_cond_init")
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Runs `body` on the value and wakes nobody.
    package func withLock<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Changes the value and wakes one waiting thread.
    package func notifyOne<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
        let result = try withLock(body)
        pthread_cond_signal(condition)
        return result
    }

    /// Changes the value and wakes all waiting threads.
    package func notifyAll<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
        let result = try withLock(body)
        pthread_cond_broadcast(condition)
        return result
    }

    /// Blocks until `body` gives a result; it is asked at once and after every wake.
    @discardableResult
    package func wait<Result>(_ body: (inout State) -> Result?) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&state) { return result }
            pthread_cond_wait(condition, mutex)
        }
    }

    /// Blocks until `body` gives a result, at most until `deadline`; nil when that came first.
    package func wait<Result>(until deadline: MonotonicInstant, _ body: (inout State) -> Result?) -> Result? {
        var time = timespec(deadline)
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&state) { return result }
            guard pthread_cond_timedwait(condition, mutex, &time) != ETIMEDOUT else { return body(&state) }
        }
    }
}

private func succeed(_ result: Int32, _ call: String) {
    precondition(result == 0, "\(call) refused valid arguments: \(systemText(result))")
}
#else
#error("wasted-work measures on Linux only (CPU clocks, /proc): build it there, in a container for example")
#endif
