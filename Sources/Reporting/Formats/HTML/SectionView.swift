import Mustache

/// A part of a report as the template asks for it.
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
        case "badge": section.badge.map { CellView($0) }
        case "paragraphs": section.paragraphs
        case "figures": figures
        case "more": more
        case "tables": section.tables.map { TableView($0, sorting: section.role == .overview ? .byReader : .none) }
        case "folds": section.folds.map(FoldView.init)
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

    /// Of single requests one chart is enough to begin with.
    private var figures: [FigureView] {
        (section.role == .waterfall ? Array(section.figures.prefix(1)) : section.figures).map(FigureView.init)
    }

    private var more: [FigureView] {
        section.role == .waterfall ? section.figures.dropFirst().map(FigureView.init) : []
    }
}
