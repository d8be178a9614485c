/// How long a client waits before it leaves, counted from its intended start.
///
/// Every patience that ends is an assumption: no public data gives it conditional on a server's latency. Reports label
/// it so.
public protocol Patience: Sendable {
    /// For a reader, such as `exponential, mean 2 s`.
    var summary: String { get }

    /// How long one client waits on one attempt; nil stays to the end.
    ///
    /// - Parameter generator: the only source of chance.
    func draw(using generator: inout SeededGenerator) -> Duration?
}
