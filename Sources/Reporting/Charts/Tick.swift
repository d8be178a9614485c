/// A quantity marked on an axis.
struct Tick: Sendable, Equatable {
    /// In the unit of the raw values.
    let value: Double
    /// As it is written.
    let text: String
}
