/// The raw values of a run in columns, as a history keeps them: no distributions, time lines or single requests.
package struct HistoryEntry: Sendable, Equatable {
    /// What the run was.
    package let header: HistoryHeader
    /// Its values.
    let columns: HistoryColumns

    /// - Parameters:
    ///   - header: what the run was.
    ///   - columns: its values.
    init(header: HistoryHeader, columns: HistoryColumns) {
        self.header = header
        self.columns = columns
    }

    /// Keeps of a run what a history keeps: known mistakes, and controls that are nothing else, are left out.
    ///
    /// - Parameters:
    ///   - run: a result file.
    ///   - metrics: what to keep of each trial.
    package init(_ run: Run, metrics: [Metric] = Metric.kept) {
        let header = HistoryHeader(run)
        let trials = Dictionary(grouping: run.trials, by: \.scenario)
        var columns = HistoryColumns(header)
        let places = metrics.map { columns.place(of: $0.name) }
        for (position, scenario) in header.scenarios.enumerated() {
            for trial in trials[scenario.name] ?? [] {
                guard let arm = scenario.arms.firstIndex(of: trial.arm), 0..<Self.mostPairs ~= trial.pair else {
                    continue
                }
                for (metric, place) in zip(metrics, places) {
                    guard let value = trial[metric], value.isFinite else { continue }
                    columns.set(
                        value,
                        at: trial.pair,
                        HistoryColumns.Column(scenario: position, metric: place, arm: arm)
                    )
                }
            }
        }
        self.init(header: header, columns: columns)
    }

    /// More pairs than any run has; a damaged file does not ask for all of the memory.
    static let mostPairs = 10_000
    /// More metrics than any run has; likewise.
    static let mostMetrics = 1_000

    /// Values of a metric in an arm, one a pair; empty where there are none.
    ///
    /// - Parameters:
    ///   - metric: what was measured.
    ///   - arm: name of the arm.
    ///   - scenario: name of the scenario.
    package func values(of metric: Metric, in arm: String?, of scenario: String) -> [Double?] {
        guard let position = header.positions[scenario],
            let arm = header.scenarios[position].arms.firstIndex(where: { $0 == arm })
        else { return [] }
        return values(of: metric, arm: arm, scenario: position)
    }

    /// The same by position.
    ///
    /// - Parameters:
    ///   - metric: what was measured.
    ///   - arm: position among the scenario's arms.
    ///   - scenario: position in `header.scenarios`.
    package func values(of metric: Metric, arm: Int, scenario: Int) -> [Double?] {
        columns.places[metric.name].map { columns[.init(scenario: scenario, metric: $0, arm: arm)] } ?? []
    }

    /// The scenario of that name, or nil where the run did not have it.
    package func scenario(_ name: String) -> ScenarioDescription? {
        header.positions[name].map { header.scenarios[$0] }
    }
}
