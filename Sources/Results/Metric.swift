/// A quantity that every trial reports as one number, under a stable dotted name.
///
/// The names are a public contract: result files are kept for years and joined by them.
/// A metric whose meaning changes gets a new name, never a new meaning.
public struct Metric: Hashable, Sendable {
    /// Stable dotted name, such as `cpu.orphaned`.
    public let name: String
    /// Unit in which result files hold the value.
    public let unit: Unit
    /// Which direction a reader should be glad of.
    public let polarity: Polarity
    /// One line for the list of metrics.
    public let summary: String

    /// - Parameters:
    ///   - name: stable dotted name.
    ///   - unit: unit of the raw value.
    ///   - polarity: direction that is an improvement.
    ///   - summary: one line that defines the quantity.
    public init(_ name: String, unit: Unit, polarity: Polarity, summary: String) {
        self.name = name
        self.unit = unit
        self.polarity = polarity
        self.summary = summary
    }
}
