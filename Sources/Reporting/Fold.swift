/// A table that is folded away where the format can.
package struct Fold: Sendable, Equatable {
    /// What is in it, in one line.
    package let summary: String
    /// The table.
    package let table: Table
}
