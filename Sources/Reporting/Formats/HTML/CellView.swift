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
        // Only what a column does not say of all its cells. Empty, since nil would be looked for further out.
        case "kind": [.name, .word, .number].contains(cell.kind) ? "" : " class=\(cell.kind)"
        case "notes": cell.notes
        default: nil
        }
    }
}
