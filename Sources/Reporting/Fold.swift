/// A table that is folded away where the format can.
package struct Fold: Sendable, Equatable {
    /// What is in it, in one line.
    package let summary: String
    /// The table.
    package let table: Table
    /// How much would be missing without it.
    var kind = Kind.finding

    /// How much would be missing without a table.
    enum Kind: Sendable {
        /// Something that a reader must be able to find.
        case finding
        /// More of the same: a page that would be too heavy leaves it to the other formats.
        case detail
    }
}
