/// Nominal service time of a request: what it would take if nothing disturbed it.
///
/// A workload turns it into work of about that length, such as rows to search.
public protocol Demand: Sendable {
    /// For a reader, such as `exponential, mean 50 ms`.
    var summary: String { get }

    /// The nominal service time of one request.
    ///
    /// - Parameter generator: the only source of chance.
    func draw(using generator: inout SeededGenerator) -> Duration
}
