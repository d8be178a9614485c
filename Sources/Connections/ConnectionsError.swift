/// What can go wrong in lending a connection.
public enum ConnectionsError: Error, Hashable, Sendable {
    /// The pool was closed before or while the request waited for a connection.
    case poolClosed
}

extension ConnectionsError: CustomStringConvertible {
    /// What happened, to what, and what to do next.
    public var description: String {
        switch self {
        case .poolClosed:
            "the connection pool was closed and lends nothing any more: "
                + "close it only after the last request has ended, or stop sending requests before"
        }
    }
}
