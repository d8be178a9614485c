import Mustache

/// A table as the template asks for it.
struct TableView: MustacheParent {
    /// Whether a reader may put the rows in another order.
    enum Sorting: Sendable {
        case none, byReader
    }

    private let table: Table
    private let sorting: Sorting

    init(_ table: Table, sorting: Sorting) {
        self.table = table
        self.sorting = sorting
    }

    func child(named name: String) -> Any? {
        switch name {
        case "columns": table.columns
        case "rows": table.rows.map(RowView.init)
        case "tableClass": tableClass
        default: nil
        }
    }

    /// Which columns hold words, so that their cells need not say it.
    private var tableClass: String {
        let words = table.columns.enumerated().filter { !$0.element.isNumeric }.map { "w\($0.offset + 1)" }
        return (words + (sorting == .byReader ? ["sortable"] : [])).joined(separator: " ")
    }

    private struct RowView: MustacheParent {
        let cells: [CellView]

        init(_ row: Table.Row) {
            cells = row.cells.map(CellView.init)
        }

        func child(named name: String) -> Any? { name == "cells" ? cells : nil }
    }
}

/// A table that is folded away.
struct FoldView: MustacheParent {
    private let fold: Fold

    init(_ fold: Fold) {
        self.fold = fold
    }

    func child(named name: String) -> Any? {
        switch name {
        case "summary": fold.summary
        case "table": TableView(fold.table, sorting: .none)
        default: nil
        }
    }
}
