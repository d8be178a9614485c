/// Clients that stay to the end.
public struct EndlessPatience: Patience {
    /// For a reader of a report.
    public var summary: String { "endless" }

    /// How long one client waits on one attempt; nil stays to the end.
    public func draw(using generator: inout SeededGenerator) -> Duration? {
        nil
    }
}

extension Patience where Self == EndlessPatience {
    /// Clients that stay to the end.
    public static var never: Self { EndlessPatience() }
}
