#if os(Linux)
import Glibc
import Synchronization

/// A thread of one's own, for what must not block Swift's cooperative pool.
package final class SystemThread: Sendable {
    private let handle: pthread_t
    private let joined = Atomic(false)

    /// Starts a thread that runs `body`. The system shows the first 15 bytes of `name`.
    /// - Throws: `MeasurementError.systemCall` when the system grants no further thread.
    package init(name: String, _ body: @escaping @Sendable () -> Void) throws(MeasurementError) {
        let context = Unmanaged.passRetained(ThreadBody(name: name, run: body))
        var handle = pthread_t()
        let result = pthread_create(&handle, nil, threadMain, context.toOpaque())
        guard result == 0 else {
            context.release()
            throw MeasurementError.systemCall(name: "pthread_create", errorNumber: result)
        }
        self.handle = handle
    }

    deinit {
        if !joined.load(ordering: .acquiring) { pthread_detach(handle) }
    }

    /// Waits until the thread has ended. Call it once, from another thread.
    package func join() {
        let already = joined.exchange(true, ordering: .acquiringAndReleasing)
        precondition(!already, "a thread was joined twice")
        let result = pthread_join(handle, nil)
        precondition(result == 0, "a thread could not be joined: \(systemText(result))")
    }
}

private final class ThreadBody: Sendable {
    let name: String
    let run: @Sendable () -> Void

    init(name: String, run: @escaping @Sendable () -> Void) {
        self.name = name
        self.run = run
    }
}

private func threadMain(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let body = Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue()
    nameThisThread(body.name)
    body.run()
    return nil
}

/// A label for tools only, so a system that refuses it is fine. Glibc's module lacks `pthread_setname_np`.
private func nameThisThread(_ name: String) {
    let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = Array(name.utf8.prefix(15))
    _ = write(file, bytes, bytes.count)
}
#endif
