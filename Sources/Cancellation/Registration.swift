/// One callback that waits for a token to be cancelled.
///
/// Not ended when it is dropped, on purpose: where the optimiser releases an object must not decide whether a
/// cancellation is heard, and a `deinit` must not block. So end it: `defer { registration.end() }`.
public final class Registration: Sendable {
    /// Nil when there was nothing to wait for: the token is `.never`, or was cancelled already.
    private let state: CancellationState?
    private let id: CancellationStateMachine.CallbackID

    /// A registration whose callback has run already or never will.
    static let ended = Registration(state: nil, id: .none)

    init(state: CancellationState?, id: CancellationStateMachine.CallbackID) {
        self.state = state
        self.id = id
    }

    /// Makes sure that the callback does not run any more.
    ///
    /// On return the callback has run to its end, or never will: what it uses may be given to somebody else. For that,
    /// this *waits for a callback that is running*, with one exception: called on the very thread that runs this
    /// callback, from within it, it returns at once. Ending a registration again does no harm, and waits likewise.
    ///
    /// The exception is for this callback alone. Two callbacks that run on two threads and end each other's
    /// registrations wait for ever, as do two threads that join each other. The same holds for a
    /// caller that owns a lock which the callback takes, and for the handler of `withTaskCancellationHandler`, which
    /// runs under its task's status lock: never call this there.
    public func end() {
        state?.end(id)
    }

    /// Takes the callback out without waiting for it: for callbacks that do no harm when they come late.
    func forget() {
        state?.forget(id)
    }
}
