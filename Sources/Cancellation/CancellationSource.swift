/// The side that may cancel: hands out a token and cancels it, once.
///
/// A source that goes away does not cancel its token.
public final class CancellationSource: Sendable {
    let state: CancellationState

    /// A source that only `cancel(_:)` or a deadline cancels.
    public init() {
        state = CancellationState()
    }

    /// What is handed down to the work.
    public var token: CancellationToken {
        CancellationToken(state: state)
    }

    /// Says that the work is no longer wanted, and runs the registered callbacks on this thread before it returns.
    ///
    /// The first call wins, under contention as well: its reason is kept. A later call returns at once, possibly while
    /// the first one's callbacks still run.
    ///
    /// Not for the handler of `withTaskCancellationHandler`, which runs under its task's status lock:
    /// `CancellationToken.withTaskCancellation(as:linkedTo:_:)` is.
    ///
    /// - Parameter reason: why the work is no longer wanted.
    /// - Returns: whether it was this call that cancelled.
    @discardableResult
    public func cancel(_ reason: CancellationReason) -> Bool {
        state.cancel(reason)
    }

    /// Nothing cancels the token from now on; without effect on one that is cancelled. Either a cancellation or a shield
    /// comes first, and everybody sees the same.
    package func shield() {
        state.shield()
    }
}
