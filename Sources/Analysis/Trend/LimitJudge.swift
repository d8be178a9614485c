/// Says what a gate lets pass, so that a trend and a gate agree about what matters.
struct LimitJudge {
    private let thresholds: GateThresholds

    /// - Parameter thresholds: of the gate.
    init(thresholds: GateThresholds) {
        self.thresholds = thresholds
    }

    /// The scenario whose changes know their limit.
    func judged(_ scenario: TrendScenario) -> TrendScenario {
        scenario.judged { series in
            let limit = thresholds.limit(of: series.figure, in: scenario.name)
            return series.changes.map { change in
                var change = change
                change.limit = limit
                return change
            }
        }
    }
}
