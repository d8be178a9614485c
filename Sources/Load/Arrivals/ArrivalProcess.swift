/// When new clients arrive.
///
/// Arrivals are open-loop: they do not depend on how the system fares.
public protocol ArrivalProcess: Sendable {
    /// For a reader, such as `Poisson, 80/s`.
    var summary: String { get }

    /// The instants of arrival since the load began: ascending, at least 0, less than the window.
    ///
    /// - Parameters:
    ///   - window: how long clients arrive.
    ///   - generator: the only source of chance, so that the same seed gives the same arrivals.
    func times(within window: Duration, using generator: inout SeededGenerator) -> [Duration]
}
