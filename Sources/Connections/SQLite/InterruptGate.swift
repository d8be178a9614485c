/// Decides whether a cancellation may interrupt. Pure.
///
/// An interrupt is for the connection, not for a statement, so it may be called only while a statement of the request
/// that is being cancelled runs.
struct InterruptGate: Sendable {
    private(set) var cause: CancellationCause?
    private var isRunning = false

    /// A statement of the request wants to run.
    ///
    /// - Returns: why it must not; nil when it runs from now on.
    mutating func begin() -> CancellationCause? {
        if cause == nil { isRunning = true }
        return cause
    }

    /// The statement has ended: no interrupt any more.
    mutating func end() {
        isRunning = false
    }

    /// The request was cancelled; the first cause stays.
    ///
    /// - Returns: whether to interrupt.
    mutating func cancel(_ cause: CancellationCause) -> Bool {
        guard self.cause == nil else { return false }
        self.cause = cause
        return isRunning
    }
}
