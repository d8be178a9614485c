import Mustache
import WastedWorkAnalysis

/// A table as the template of the trend page asks for it, each row of which leads to its scenario.
struct TrendLinkedTable: MustacheParent {
    private let table: TableView
    private let rows: [RowView]

    /// - Parameters:
    ///   - table: with the scenario in its first column.
    ///   - scenarios: their names, in the order of the rows.
    ///   - anchors: of the scenarios, by name.
    init(_ table: Table, of scenarios: [String], anchors: [String: String]) {
        self.table = TableView(table, sorting: .byReader)
        rows = zip(scenarios, table.rows).map { scenario, row in
            let links = [anchors[scenario]] + row.cells.dropFirst().map { _ in nil }
            return RowView(cells: zip(row.cells, links).map(LinkedCell.init))
        }
    }

    /// Shifts of level, in the order of the rows.
    init(_ changes: [TrendChange], _ span: TrendSpan, anchors: [String: String]) {
        self.init(TrendChangeTable.table(changes, span), of: changes.map(\.scenario), anchors: anchors)
    }

    func child(named name: String) -> Any? {
        name == "rows" ? rows : table.child(named: name)
    }

    private struct RowView: MustacheParent {
        let cells: [LinkedCell]

        func child(named name: String) -> Any? { name == "cells" ? cells : nil }
    }

    private struct LinkedCell: MustacheParent {
        let cell: Cell
        let link: String?

        func child(named name: String) -> Any? {
            name == "link" ? link : CellView(cell).child(named: name)
        }
    }
}
