/// Clients that all leave after the same time, as with a client-side timeout.
public struct FixedPatience: Patience {
    /// How long each waits.
    public let timeout: Duration

    init(timeout: Duration) {
        precondition(timeout > .zero, "a patience must be above 0, not \(timeout)")
        self.timeout = timeout
    }

    /// For a reader of a report.
    public var summary: String { "fixed, \(timeout.readable)" }

    /// How long one client waits on one attempt; nil stays to the end.
    public func draw(using generator: inout SeededGenerator) -> Duration? {
        timeout
    }
}

extension Patience where Self == FixedPatience {
    /// Clients that all leave after the same time.
    ///
    /// - Parameter timeout: how long each waits, above 0.
    public static func fixed(_ timeout: Duration) -> Self {
        FixedPatience(timeout: timeout)
    }
}
