/// Where in a drawing the rows of its table are, so that a reader's script can tell them without their being there twice.
struct TableLines: Sendable, Equatable {
    /// All lines, equally high.
    let frame: Frame
    /// Rows of the table, a line each.
    let rows: Range<Int>
    /// Columns that are told, the first before the others.
    let columns: Range<Int>
}
