import WastedWorkResults

/// Says which changes for the worse a team has accepted.
struct AcceptanceJudge {
    /// Nights by which the run that somebody accepted may lie before the place where the level shifted: that place is an estimate.
    private static let slack = 3

    private let latest: String
    private let positions: [String: Int]
    private let acceptances: [String: [Acceptance]]

    /// - Parameters:
    ///   - runs: oldest first.
    ///   - acceptances: oldest first; the last that fits counts.
    init(runs: [HistoryHeader], acceptances: [Acceptance]) {
        latest = runs.last?.startedAt ?? ""
        positions = Dictionary(runs.enumerated().map { ($1.run, $0) }, uniquingKeysWith: { first, _ in first })
        self.acceptances = Dictionary(grouping: acceptances) { $0.scenario }
    }

    /// The scenario with what was accepted of it.
    func judged(_ scenario: TrendScenario) -> TrendScenario {
        guard let accepted = acceptances[scenario.name] else { return scenario }
        return scenario.judged { series in
            judged(series.changes, accepted.filter { $0.figure == series.figure.name })
        }
    }

    private func judged(_ changes: [TrendChange], _ accepted: [Acceptance]) -> [TrendChange] {
        changes.enumerated().map { place, change in
            guard change.direction == .worse else { return change }
            let end = place + 1 < changes.count ? changes[place + 1].night - Self.slack : .max
            let found = accepted.last { acceptance in
                guard let night = positions[acceptance.run] else { return false }
                return night >= change.night - Self.slack && night < end
            }
            var change = change
            change.acceptance = found.map { $0.counts(at: latest) ? .valid($0) : .expired($0) } ?? .none
            return change
        }
    }
}
