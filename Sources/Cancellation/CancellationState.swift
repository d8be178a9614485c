import Dispatch
import Synchronization

/// What a source and its tokens share: the state machine in a lock, and a flag that is read without it.
///
/// Does what the machine decides, always outside the lock.
final class CancellationState: Sendable {
    private let flag = Atomic(false)
    private let machine = Mutex(CancellationStateMachine())

    var isCancelled: Bool { flag.load(ordering: .acquiring) }
    var reason: CancellationReason? { machine.withLock { $0.reason } }
    var pendingCallbacks: Int { machine.withLock { $0.pendingCallbacks } }
    var waiters: Int { machine.withLock { $0.waiters } }

    deinit {
        detachUpstreams()
    }

    func register(_ callback: @escaping CancellationStateMachine.Callback) -> Registration {
        switch machine.withLock({ $0.register(callback) }) {
        case .registered(let id):
            return Registration(state: self, id: id)
        case .runNow(let reason):
            callback(reason)
            return .ended
        }
    }

    func end(_ id: CancellationStateMachine.CallbackID) {
        switch machine.withLock({ $0.end(id, on: .current) }) {
        case .removed, .nothingToDo: break
        case .wait(let waiter): waiter.wait()
        }
    }

    func forget(_ id: CancellationStateMachine.CallbackID) {
        _ = machine.withLock { $0.forget(id) }
    }
}

extension CancellationState {
    /// Cancels, and delivers on this thread.
    @discardableResult
    func cancel(_ reason: CancellationReason) -> Bool {
        guard mark(reason) else { return false }
        deliver(reason)
        return true
    }

    func shield() {
        machine.withLock { $0.shield() }
    }

    /// Cancels, and delivers on another thread: for callers that must not run user code, such as the cancellation
    /// handler of a Task. A thread of Dispatch, because the pool of Swift may be busy with the very work to be stopped.
    func cancelElsewhere(_ reason: CancellationReason) {
        guard mark(reason), machine.withLock({ $0.hasDeliveries }) else { return }
        DispatchQueue.global(qos: .userInteractive).async { self.deliver(reason) }
    }

    private func mark(_ reason: CancellationReason) -> Bool {
        machine.withLock {
            guard $0.cancel(reason) else { return false }
            // Within the lock: whoever sees the flag and asks for the reason finds one.
            flag.store(true, ordering: .releasing)
            return true
        }
    }

    private func deliver(_ reason: CancellationReason) {
        while runNextCallback(reason) {
            for waiter in machine.withLock({ $0.finish() }) {
                waiter.wake()
            }
        }
        detachUpstreams()
    }

    /// A function of its own, so that what a callback owns is released before its registration counts as ended.
    private func runNextCallback(_ reason: CancellationReason) -> Bool {
        guard let callback = machine.withLock({ $0.start(on: .current) }) else { return false }
        callback(reason)
        return true
    }
}

extension CancellationState {
    /// Is cancelled as soon as `parent` is, for its reason.
    func follow(_ parent: CancellationToken) {
        guard parent.state != nil else { return }
        add(.parent(parent.onCancel { [weak self] reason in self?.cancel(reason) }))
    }

    /// Keeps what may still cancel this state until it is cancelled or nobody holds it.
    func add(_ upstream: Upstream) {
        machine.withLock { $0.add(upstream) }?.detach()
    }

    private func detachUpstreams() {
        for upstream in machine.withLock({ $0.takeUpstreams() }) {
            upstream.detach()
        }
    }
}
