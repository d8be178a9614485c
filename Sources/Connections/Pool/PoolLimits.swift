/// How long a pool lets requests wait, and how many of them: beyond it sends them away, the cheap way to shed load.
public struct PoolLimits: Sendable, Hashable {
    /// Requests that may wait at a time; nil for any number.
    public let waiting: Int?
    /// How long one may wait; nil for ever.
    public let acquireTimeout: Duration?

    /// Everybody waits as long as it takes.
    public static let none = PoolLimits()

    /// - Parameters:
    ///   - waiting: requests that may wait at a time, 0 or more; nil for any number.
    ///   - acquireTimeout: how long one may wait, above 0; nil for ever.
    public init(waiting: Int? = nil, acquireTimeout: Duration? = nil) {
        precondition(waiting.map { $0 >= 0 } ?? true, "fewer than no requests cannot wait")
        precondition(acquireTimeout.map { $0 > .zero } ?? true, "a time-out must be above 0; for none give nil")
        self.waiting = waiting
        self.acquireTimeout = acquireTimeout
    }
}
