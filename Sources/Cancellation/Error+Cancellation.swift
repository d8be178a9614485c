extension Error {
    /// Whether this error says "no longer wanted" rather than "went wrong": `Cancelled`, or Swift's own
    /// `CancellationError`. Count and log such an outcome apart from failures.
    public var isCancellation: Bool {
        self is Cancelled || self is CancellationError
    }
}
