/// How an attempt ended. Cancelled is not failed: neither is counted or logged as the other.
public enum Outcome: String, Codable, Sendable {
    /// The work was done and an answer given, whether or not a client was still there to take it.
    case answered
    /// The work stopped because it was told to.
    case cancelled
    /// The work was refused for want of a resource, before it began: neither an error nor anybody's wish.
    case rejected
    /// The work met an error.
    case failed
}
