package import WastedWorkResults

/// The runs of a history that belong together, scenario by scenario, before changes are looked for.
package struct TrendNights: Sendable {
    /// Oldest first.
    package let runs: [HistoryHeader]
    /// In the order of the latest run; then those that it does not have any more.
    package let scenarios: [TrendScenarioNights]
    /// Runs that cannot be compared with these, the largest group first.
    package let leftOut: [TrendLeftOut]
    /// Series in which changes are looked for.
    let tests: Int

    /// - Parameters:
    ///   - all: of any kind, in any order.
    ///   - choice: which may be shown; where none may, there are no runs.
    package init(_ all: [TrendRun], choice: TrendChoice = .all) {
        let groups = TrendGroups(all, choice: choice)
        let runs = groups.shown
        self.runs = runs.map(\.header)
        leftOut = groups.leftOut
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
