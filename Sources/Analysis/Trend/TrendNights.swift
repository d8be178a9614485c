package import WastedWorkResults

/// The runs of a history that belong together, scenario by scenario, before changes are looked for.
package struct TrendNights: Sendable {
    /// Oldest first.
    package let runs: [HistoryHeader]
    /// In the order of the latest run; then those that it does not have any more.
    package let scenarios: [TrendScenarioNights]
    /// Runs that were left out since they are of another machine, suite, profile or method than the latest.
    package let others: Int
    /// Series in which changes are looked for.
    let tests: Int

    /// - Parameter all: of any kind, in any order.
    package init(_ all: [TrendRun]) {
        let sorted = all.sorted { ($0.header.startedAt, $0.header.run) < ($1.header.startedAt, $1.header.run) }
        let runs = sorted.last.map { latest in sorted.filter { $0.header.isComparable(to: latest.header) } } ?? []
        self.runs = runs.map(\.header)
        others = all.count - runs.count
        scenarios = Self.names(in: runs).map { TrendScenarioNights($0, in: runs) }
        tests = scenarios.reduce(0) { $0 + $1.tests }
    }

    /// Share of unchanged series in which a change is confirmed: Bonferroni's part of that of the whole.
    package var significance: Double { Trend.significance / Double(max(tests, 1)) }

    private static func names(in runs: [TrendRun]) -> [String] {
        var known: Set<String> = []
        return runs.reversed().flatMap { run in
            run.header.scenarios.map(\.name).filter { known.insert($0).inserted }
        }
    }
}
