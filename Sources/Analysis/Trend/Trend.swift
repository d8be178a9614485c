package import WastedWorkResults

/// What a history shows: every figure of every scenario night after night, and where its level shifted.
package struct Trend: Sendable {
    /// Share of unchanged histories in which any change is confirmed, all series together.
    package static let significance = 0.05

    /// Oldest first; all of one kind.
    package let runs: [HistoryHeader]
    /// In the order of the latest run; then those that it does not have any more.
    package let scenarios: [TrendScenario]
    /// What a team has accepted, oldest first.
    package let acceptances: [Acceptance]
    /// Series in which changes were looked for; the significance is shared among them.
    package let tests: Int
    /// Runs of other machines, suites, profiles or methods, the largest group first.
    package let leftOut: [TrendLeftOut]

    /// - Parameters:
    ///   - nights: the runs before anything is made of them.
    ///   - scenarios: in the order of `nights.scenarios`.
    ///   - acceptances: what a team has accepted.
    ///   - thresholds: what a gate lets pass.
    package init(
        _ nights: TrendNights,
        scenarios: [TrendScenario],
        acceptances: [Acceptance],
        thresholds: GateThresholds
    ) {
        runs = nights.runs
        tests = nights.tests
        leftOut = nights.leftOut
        self.acceptances = acceptances
        let judge = AcceptanceJudge(runs: nights.runs, acceptances: acceptances)
        self.scenarios = scenarios.map(judge.judged).map(LimitJudge(thresholds: thresholds).judged)
    }

    /// The same with one task.
    package init(_ nights: TrendNights, acceptances: [Acceptance] = [], thresholds: GateThresholds = .standard) {
        let scenarios = nights.scenarios.map { $0.scenario(significance: nights.significance) }
        self.init(nights, scenarios: scenarios, acceptances: acceptances, thresholds: thresholds)
    }

    /// Counters that must be 0 and are not, in the order of the scenarios.
    package var breaches: [TrendBreach] {
        scenarios.flatMap(\.breaches).filter { $0.standing == .now }
    }

    /// Most nights with a value that any figure has in which changes would be looked for.
    package var mostNights: Int {
        scenarios.flatMap(\.series).filter { !$0.isRuled }.map { $0.nights.count { $0.point != nil } }.max() ?? 0
    }

    /// All shifts of level of the latest so many nights, the most pressing first.
    package func changes(inLatest count: Int) -> [TrendChange] {
        sorted { $0.night >= runs.count - count }
    }

    /// Shifts for the worse before the latest so many nights that nothing followed, the most pressing first.
    package func lasting(beforeLatest count: Int) -> [TrendChange] {
        scenarios.flatMap { $0.lasting(before: runs.count - count) }.sorted(by: TrendChange.isMorePressing)
    }

    /// All other shifts of level before the latest so many nights, the latest first.
    package func past(beforeLatest count: Int) -> [TrendChange] {
        let lasting = lasting(beforeLatest: count)
        return sorted { $0.night < runs.count - count && !lasting.contains($0) }.sorted { $0.night > $1.night }
    }

    /// What still counts on the latest night and no change of level here is covered by.
    package var looseAcceptances: [Acceptance] {
        guard let latest = runs.last else { return [] }
        let covering = scenarios.flatMap(\.changes).map(\.acceptance)
        return acceptances.filter { $0.counts(at: latest.startedAt) && !covering.contains(.valid($0)) }
    }

    private func sorted(where isWanted: (TrendChange) -> Bool) -> [TrendChange] {
        scenarios.flatMap(\.changes).filter(isWanted).sorted(by: TrendChange.isMorePressing)
    }
}
