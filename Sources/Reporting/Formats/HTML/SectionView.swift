import Mustache

/// A part of a report as the template asks for it; `PageFit` puts in what there is room for.
struct SectionView: MustacheParent {
    private let section: Section
    private let anchor: String

    init(_ section: Section, anchor: String) {
        self.section = section
        self.anchor = anchor
    }

    func child(named name: String) -> Any? {
        switch name {
        case "anchor": anchor
        case "kind": kind
        case "name": section.title.text
        case "titleNotes": section.title.notes
        // False, since nil would be looked for further out.
        case "badge": section.badge.map { CellView($0) as Any } ?? false
        case "paragraphs": section.paragraphs
        case "charts": PageFit.mark
        case "details": PageFit.mark
        case "tables": section.tables.map { TableView($0, sorting: section.role == .overview ? .byReader : .none) }
        case "folds": section.folds.filter(isAlways).map(FoldView.init)
        default: nil
        }
    }

    private var kind: String {
        switch section.role {
        case .overview: "overview"
        case .scenario: "card"
        case .waterfall: "waterfall"
        case .other: "part"
        }
    }

    /// What only a scenario can leave to the other formats.
    private func isAlways(_ fold: Fold) -> Bool { section.role != .scenario || fold.kind == .finding }
}
