/// Thrown by work that stops because its token was cancelled. An outcome, not a failure: see `Error.isCancellation`.
public struct Cancelled: Error, Hashable, Sendable {
    /// Why the work was no longer wanted.
    public let reason: CancellationReason

    /// - Parameter reason: why the work was no longer wanted.
    public init(_ reason: CancellationReason) {
        self.reason = reason
    }
}

extension Cancelled: CustomStringConvertible {
    /// One line for a trace; nothing needs to be done about it.
    public var description: String { "the work was cancelled: \(reason)" }
}
