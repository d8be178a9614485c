/// The rules of cancellation as a value: it decides, `CancellationState` acts. Knows neither locks nor time.
///
/// Everything that may own user objects (callbacks, upstreams) is handed out and never dropped in here: to drop it may
/// run user code, which must not happen under the lock of the caller.
struct CancellationStateMachine: Sendable {
    typealias Callback = @Sendable (CancellationReason) -> Void

    /// Names one callback of one token; counts up, so that it is also the order of registration.
    struct CallbackID: Hashable, Comparable, Sendable {
        fileprivate var number: UInt64
        /// Names no callback.
        static let none = CallbackID(number: 0)

        static func < (left: CallbackID, right: CallbackID) -> Bool { left.number < right.number }
    }

    enum RegisterDecision: Sendable {
        case registered(CallbackID)
        case runNow(CancellationReason)
    }

    enum EndDecision: Sendable {
        /// It has not run and never will. The caller drops it, outside the lock.
        case removed(Callback)
        /// It runs on another thread, whose end the waiter hears of.
        case wait(Waiter)
        /// It has run, or the caller is that callback.
        case nothingToDo
    }

    private struct Running {
        let id: CallbackID
        let thread: ThreadIdentity
        var waiters: [Waiter] = []
    }

    private(set) var reason: CancellationReason?
    private var isShielded = false
    private var lastID = CallbackID.none
    private var callbacks: [CallbackID: Callback] = [:]
    /// What is still to run after the cancellation, last first. May name callbacks that were ended meanwhile.
    private var queue: [CallbackID] = []
    private var running: Running?
    private var upstreams: [Upstream] = []

    /// Callbacks that wait for a cancellation or for their turn in it.
    var pendingCallbacks: Int { callbacks.count }
    /// Threads that wait for the running callback to end.
    var waiters: Int { running?.waiters.count ?? 0 }
    /// Whether a cancellation has anything to do beyond being known.
    var hasDeliveries: Bool { !callbacks.isEmpty || !upstreams.isEmpty }

    mutating func register(_ callback: @escaping Callback) -> RegisterDecision {
        if let reason { return .runNow(reason) }
        lastID.number += 1
        callbacks[lastID] = callback
        return .registered(lastID)
    }

    /// - Returns: false when it was cancelled or shielded before, which changes nothing.
    mutating func cancel(_ reason: CancellationReason) -> Bool {
        guard self.reason == nil, !isShielded else { return false }
        self.reason = reason
        queue = callbacks.keys.sorted(by: >)
        return true
    }

    /// Nothing cancels it from now on, unless it is cancelled already.
    mutating func shield() {
        isShielded = true
    }

    /// The next callback of the cancellation, which counts as running on `thread` until `finish()`.
    mutating func start(on thread: ThreadIdentity) -> Callback? {
        while let id = queue.popLast() {
            guard let callback = callbacks.removeValue(forKey: id) else { continue }
            running = Running(id: id, thread: thread)
            return callback
        }
        return nil
    }

    /// The running callback has ended.
    ///
    /// - Returns: those who wait for its end.
    mutating func finish() -> [Waiter] {
        defer { running = nil }
        return running?.waiters ?? []
    }

    mutating func end(_ id: CallbackID, on thread: ThreadIdentity) -> EndDecision {
        if let callback = forget(id) { return .removed(callback) }
        guard var current = running, current.id == id, current.thread != thread else { return .nothingToDo }
        let waiter = Waiter()
        current.waiters.append(waiter)
        running = current
        return .wait(waiter)
    }

    /// Takes a callback out that has not started.
    mutating func forget(_ id: CallbackID) -> Callback? {
        callbacks.removeValue(forKey: id)
    }

    /// Keeps what may still cancel this state.
    ///
    /// - Returns: the upstream itself when it is too late for it.
    mutating func add(_ upstream: Upstream) -> Upstream? {
        guard reason == nil else { return upstream }
        upstreams.append(upstream)
        return nil
    }

    /// Hands out what might have cancelled this state, and now need not.
    mutating func takeUpstreams() -> [Upstream] {
        defer { upstreams = [] }
        return upstreams
    }
}
