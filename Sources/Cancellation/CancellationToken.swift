// Who may stop what, why, and how it hears of it.
//
// A `CancellationSource` is cancelled once, with a reason. Its `CancellationToken` is handed down to the work, which
// polls it, throws on it, or is called back. `CancellationStateMachine` decides, `CancellationState` acts.
// Refuses to: undo a cancellation, run callbacks under a lock, start or kill work by itself.
// Imports nothing of ours; Connections and Experiment build on it.

/// A light value that says whether its holder's work is still wanted.
///
/// It can be polled (`isCancelled`), thrown on (`check()`) or can call back (`onCancel(_:)`). Copies of a token share
/// one state. What may cancel a token: its source, the parents of a linked source, and deadlines. The latter two still
/// do when the source itself is gone and only the token is held.
public struct CancellationToken: Sendable {
    /// Nil in a token that is never cancelled.
    let state: CancellationState?

    /// A token that is never cancelled. It allocates nothing, and its callbacks are dropped at once.
    public static let never = CancellationToken(state: nil)

    /// Whether the work is no longer wanted; once true, always true. Costs one atomic read.
    public var isCancelled: Bool {
        guard let state else { return false }
        return state.isCancelled
    }

    /// Why the work is no longer wanted; nil while it still is.
    public var reason: CancellationReason? {
        guard let state, state.isCancelled else { return nil }
        return state.reason
    }

    /// Goes on only while the work is wanted.
    ///
    /// - Throws: `Cancelled`, with the reason, when the token is cancelled.
    public func check() throws(Cancelled) {
        // The common answer first: it needs no reason, and so no reference count.
        guard isCancelled else { return }
        if let reason { throw Cancelled(reason) }
    }

    /// Calls back once when the token is cancelled.
    ///
    /// The callback runs on the thread that cancels, outside any lock of this module, after the callbacks that were
    /// registered before it. On a token that is cancelled already it runs at once, on the calling thread. Keep it
    /// short: it delays the canceller, and whoever ends its registration meanwhile.
    ///
    /// - Returns: the registration. To end it is how one makes sure that the callback neither runs nor will run. A
    ///   registration that is dropped without `end()` stays in place as long as the token's state lives.
    public func onCancel(_ callback: @escaping @Sendable (CancellationReason) -> Void) -> Registration {
        guard let state else { return .ended }
        return state.register(callback)
    }
}
