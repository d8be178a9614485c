/// Clients that stay to the end.
public struct EndlessPatience: Patience {
    public var summary: String { "endless" }

    public func draw(using generator: inout SeededGenerator) -> Duration? {
        nil
    }
}

extension Patience where Self == EndlessPatience {
    /// Clients that stay to the end.
    public static var never: Self { EndlessPatience() }
}
