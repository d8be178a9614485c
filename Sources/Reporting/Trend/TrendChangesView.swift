import Mustache
import WastedWorkAnalysis

/// Shifts of level as the template of the trend page asks for them: each leads to its scenario.
struct TrendChangesView: MustacheParent {
    private let table: TableView
    private let rows: [RowView]

    /// - Parameters:
    ///   - changes: in the order of the rows.
    ///   - span: of the trend.
    ///   - anchors: of the scenarios, by name.
    init(_ changes: [TrendChange], _ span: TrendSpan, anchors: [String: String]) {
        let table = TrendChangeTable.table(changes, span)
        self.table = TableView(table, sorting: .byReader)
        rows = zip(changes, table.rows).map { change, row in
            let links = [anchors[change.scenario]] + row.cells.dropFirst().map { _ in nil }
            return RowView(cells: zip(row.cells, links).map(LinkedCell.init))
        }
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
