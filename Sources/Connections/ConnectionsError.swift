/// What can go wrong in lending a connection.
public enum ConnectionsError: Error, Hashable, Sendable {
    /// The pool was closed before or while the request waited for a connection.
    case poolClosed
    /// As many requests as the pool lets wait were waiting already.
    case queueFull(waiting: Int)
    /// No connection came free within the time that the pool gives a request.
    case acquireTimedOut(after: Duration)
}

extension ConnectionsError: CustomStringConvertible {
    /// What happened, to what, and what to do next.
    public var description: String {
        switch self {
        case .poolClosed:
            "the connection pool was closed and lends nothing any more: "
                + "close it only after the last request has ended, or stop sending requests before"
        case .queueFull(let waiting):
            "the connection pool sent the request away, since \(waiting) were waiting already: "
                + "send fewer, or raise the limit of its queue"
        case .acquireTimedOut(let limit):
            "the connection pool sent the request away, since no connection came free within \(limit): "
                + "send fewer, or raise the acquire time-out"
        }
    }
}
