import Mustache

/// A cell as the template asks for it.
struct CellView: MustacheParent {
    private let cell: Cell

    init(_ cell: Cell) {
        self.cell = cell
    }

    func child(named name: String) -> Any? {
        switch name {
        case "text": cell.text
        // Most cells are numbers: the style sheet needs no word for them. Empty, since nil would be looked for further out.
        case "kind": cell.kind == .number ? "" : " class=\(cell.kind)"
        case "notes": cell.notes
        default: nil
        }
    }
}
