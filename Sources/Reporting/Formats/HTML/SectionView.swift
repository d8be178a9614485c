import Mustache

/// A part of a report as the template asks for it.
struct SectionView: MustacheParent {
    private let section: Section
    private let anchor: String
    private let weight: PageWeight

    init(_ section: Section, anchor: String, _ weight: PageWeight) {
        self.section = section
        self.weight = weight
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
        case "folds": folds.map(FoldView.init)
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

    private var folds: [Fold] {
        guard section.role == .scenario, !weight.hasDetails(stake) else { return section.folds }
        return section.folds.filter { $0.kind == .finding }
    }

    private var figures: [FigureView] { section.figures.prefix(shown).map(FigureView.init) }

    private var shown: Int {
        switch section.role {
        // Of single requests one chart is enough to begin with.
        case .waterfall: 1
        case .scenario: weight.charts(of: section.figures.count, stake)
        case .overview, .other: section.figures.count
        }
    }

    private var stake: PageWeight.Stake {
        switch section.badge?.kind {
        case .improved, .regressed, .inconclusive: .some
        default: .none
        }
    }

    private var more: [FigureView] {
        guard section.role == .waterfall else { return [] }
        return section.figures.prefix(weight == .full ? 3 : 2).dropFirst().map(FigureView.init)
    }
}
