package import WastedWorkResults

/// Every watched figure of a run.
package struct EntryFigures: Sendable {
    /// What the run was.
    package let header: HistoryHeader
    /// In the order of the run.
    package let scenarios: [Scenario]

    /// The figures of one scenario.
    package struct Scenario: Sendable {
        /// Name of the scenario.
        package let name: String
        /// Those that it has, each with its mean over pairs.
        package let figures: [(figure: GateFigure, value: Double)]
    }

    /// - Parameter entry: raw values of the run.
    package init(_ entry: HistoryEntry) {
        header = entry.header
        scenarios = entry.header.scenarios.map { scenario in
            let figures = GateFigure.catalogue.compactMap { figure in
                FigureNight(figure, of: scenario.name, in: entry).map { (figure, $0.mean) }
            }
            return Scenario(name: scenario.name, figures: figures)
        }
    }
}
