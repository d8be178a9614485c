import Mustache

/// A cell as the template asks for it.
struct CellView: MustacheParent {
    private let cell: Cell

    init(_ cell: Cell) {
        self.cell = cell
    }

    func child(named name: String) -> Any? {
        switch name {
        case "text": cell.kind == .number ? Self.unbroken(cell.text) : cell.text
        // Only what a column does not say of all its cells. Empty, since nil would be looked for further out.
        case "kind": [.name, .word, .number].contains(cell.kind) ? "" : " class=\(cell.kind)"
        case "notes": cell.notes
        default: nil
        }
    }

    /// A figure may leave its interval, or what it needs, to the next line, and is not torn anywhere else.
    private static func unbroken(_ text: String) -> String {
        guard text.contains(where: { "(≈".contains($0) }) || text.contains("more than") else { return text }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { joined, part in
            let isStart = part.hasPrefix("(") || part.hasPrefix("≈") || part == "more"
            joined += (isStart ? " " : "\u{A0}") + part
        }
    }
}
