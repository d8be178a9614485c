/// Gives every chart of a report the name of its file.
struct ChartNames {
    private var anchors = Anchors()

    /// The charts of a section that are worth a file: a scenario's first two, of single requests the first.
    mutating func files(of section: Section) -> [ChartFile] {
        let figures =
            switch section.role {
            case .scenario: Array(section.figures.prefix(2))
            case .waterfall: Array(section.figures.prefix(1))
            case .overview, .other: section.figures
            }
        return figures.flatMap { figure in
            // A page of a repository browser has room for the wide form.
            figure.panels.filter { $0.room != .narrow }.map { panel in
                let title = [section.title.text, figure.title, panel.caption].filter { !$0.isEmpty }
                    .joined(separator: ": ")
                return ChartFile(
                    name: anchors.anchor(for: title) + ".svg",
                    title: title,
                    text: panel.graphics.withLegend(figure.legend).standaloneSVG(
                        title: title,
                        description: figure.alternative
                    )
                )
            }
        }
    }
}
