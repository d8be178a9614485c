/// Why work is no longer wanted.
///
/// An open set: users add reasons of their own with `CancellationReason("…")`, usually as a static member of an
/// extension.
public struct CancellationReason: RawRepresentable, Hashable, Codable, Sendable {
    /// Stable name, as it appears in logs and results.
    public let rawValue: String

    /// A reason with a stable name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A reason with a stable name.
    public init(_ rawValue: String) {
        self.init(rawValue: rawValue)
    }

    /// The client that asked has gone.
    public static let clientLeft = CancellationReason("clientLeft")
    /// The time that the work was given is over.
    public static let deadlineExceeded = CancellationReason("deadlineExceeded")
    /// A newer request asks for something else.
    public static let superseded = CancellationReason("superseded")
    /// The process is shutting down.
    public static let shutdown = CancellationReason("shutdown")
    /// The surrounding Swift Task was cancelled, which says no more than that.
    public static let taskCancelled = CancellationReason("taskCancelled")
}

extension CancellationReason: CustomStringConvertible {
    /// The stable name.
    public var description: String { rawValue }
}
