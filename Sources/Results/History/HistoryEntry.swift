/// The raw values of a run in columns, as a history keeps them: no distributions, time lines or single requests.
package struct HistoryEntry: Sendable, Equatable {
    /// What the run was.
    package let header: HistoryHeader
    /// Values by scenario, metric and arm.
    package let series: [Key: [Double?]]

    /// Names a column.
    package struct Key: Hashable, Sendable {
        /// Position in `header.scenarios`.
        let scenario: Int
        /// Name of the metric.
        let metric: String
        /// Position among the scenario's arms.
        let arm: Int
    }

    /// - Parameters:
    ///   - header: what the run was.
    ///   - series: one value a pair; nil where there is none.
    init(header: HistoryHeader, series: [Key: [Double?]]) {
        self.header = header
        self.series = series
    }

    /// Keeps of a run what a history keeps: known mistakes, and controls that are nothing else, are left out.
    ///
    /// - Parameters:
    ///   - run: a result file.
    ///   - metrics: what to keep of each trial.
    package init(_ run: Run, metrics: [Metric] = Metric.kept) {
        let header = HistoryHeader(run)
        let trials = Dictionary(grouping: run.trials, by: \.scenario)
        var series: [Key: [Double?]] = [:]
        for (position, scenario) in header.scenarios.enumerated() {
            for trial in trials[scenario.name] ?? [] {
                guard let arm = scenario.arms.firstIndex(of: trial.arm), 0..<Self.mostPairs ~= trial.pair else {
                    continue
                }
                for metric in metrics {
                    guard let value = trial[metric], value.isFinite else { continue }
                    series[Key(scenario: position, metric: metric.name, arm: arm), default: []].set(
                        value,
                        at: trial.pair
                    )
                }
            }
        }
        self.init(header: header, series: series)
    }

    /// More pairs than any run has; a damaged file does not ask for all of the memory.
    static let mostPairs = 10_000

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
        return series[Key(scenario: position, metric: metric.name, arm: arm)] ?? []
    }

    /// The scenario of that name, or nil where the run did not have it.
    package func scenario(_ name: String) -> ScenarioDescription? {
        header.positions[name].map { header.scenarios[$0] }
    }
}

extension [Double?] {
    fileprivate mutating func set(_ value: Double, at position: Int) {
        if position >= count { append(contentsOf: repeatElement(nil, count: position + 1 - count)) }
        self[position] = value
    }
}
