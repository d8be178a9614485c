import WastedWorkResults

/// The parts of a page that may be missing where there is no room for them, each rendered when it is asked for.
struct PagePieces: Sendable {
    /// A part of the page.
    struct Piece: Sendable {
        /// Number of the section that it belongs to.
        let section: Int
        let text: String
    }

    let sections: [Section]

    /// The most charts that a scenario has.
    func rounds(of stake: Section.Stake) -> Int {
        scenarios(stake).map { sections[$0].figures.count }.max() ?? 0
    }

    /// One chart of each scenario that has so many.
    func charts(_ round: Int, of stake: Section.Stake) -> [Piece] {
        scenarios(stake).filter { round < sections[$0].figures.count }.concurrentMap { number in
            Piece(section: number, text: Self.open.render(FigureView(sections[number].figures[round])))
        }
    }

    /// The folded figures beyond the leading ones.
    func details(of stake: Section.Stake) -> [Piece] {
        let folds = scenarios(stake).flatMap { number in
            sections[number].folds.filter { $0.kind == .detail }.map { (section: number, fold: $0) }
        }
        return folds.concurrentMap { Piece(section: $0.section, text: Self.fold.render(FoldView($0.fold))) }
    }

    /// Charts that are no scenario's, of single requests the first.
    var leading: [Piece] {
        sections.enumerated().flatMap { number, section in
            let shown = section.role == .scenario ? 0 : section.role == .waterfall ? 1 : section.figures.count
            return section.figures.prefix(shown)
                .map { Piece(section: number, text: Self.open.render(FigureView($0))) }
        }
    }

    /// Charts of single requests beyond the first, which are folded.
    var requests: [(section: Int, figure: Figure)] {
        sections.enumerated().filter { $0.element.role == .waterfall }.flatMap { number, section in
            section.figures.dropFirst().map { (number, $0) }
        }
    }

    /// A chart as a fold.
    func folded(_ figure: Figure, of section: Int) -> Piece {
        Piece(section: section, text: Self.folded.render(FigureView(figure)))
    }

    private func scenarios(_ stake: Section.Stake) -> [Int] {
        sections.indices.filter { sections[$0].role == .scenario && sections[$0].stake == stake }
    }

    private static let open = template(HTMLTemplate.figure, "figure")
    private static let folded = template(HTMLTemplate.foldedFigure, "folded-figure")
    private static let fold = template(HTMLTemplate.fold, "fold")

    private static func template(_ text: String, _ name: String) -> Template {
        Template(text, content: HTMLContent(), name: "wasted-work-html-\(name)")
    }
}
