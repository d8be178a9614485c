import WastedWorkResults
import WastedWorkStatistics

/// The nights of one scenario before anything is made of them.
package struct TrendScenarioNights: Sendable {
    /// Its name.
    let name: String
    /// By figure of `TrendSeries.figures`, one a run.
    let nights: [[TrendNight]]
    /// Places of the runs from which on something else was asked of it.
    let anew: [Int]
    /// Whether the latest run has it.
    let isCurrent: Bool

    /// - Parameters:
    ///   - name: of the scenario.
    ///   - runs: oldest first.
    init(_ name: String, in runs: [TrendRun]) {
        var nights = TrendSeries.figures.map { _ in [TrendNight](repeating: .none, count: runs.count) }
        var anew: [Int] = []
        var description: ScenarioDescription?
        for (place, run) in runs.enumerated() {
            guard let position = run.header.positions[name] else { continue }
            for (figure, night) in run.figures[position].enumerated() { nights[figure][place] = night }
            let asked = run.header.scenarios[position]
            if let description, !asked.isComparable(to: description) { anew.append(place) }
            description = asked
        }
        self.name = name
        self.nights = nights
        self.anew = anew
        isCurrent = runs.last?.header.positions[name] != nil
    }

    /// How many series have so many nights that a change can be found.
    var tests: Int {
        zip(TrendSeries.figures, nights).count { figure, nights in
            !figure.isRuled && nights.count { $0.point != nil } >= ChangePointDetector.fewestNights
        }
    }

    /// Looks for changes of level.
    ///
    /// - Parameter significance: share of series without any change in which one is confirmed.
    package func scenario(significance: Double) -> TrendScenario {
        let detector = ChangePointDetector(significance: significance)
        let series = zip(TrendSeries.figures, nights).compactMap { figure, nights -> TrendSeries? in
            guard nights.contains(where: { $0 != .none }) else { return nil }
            return TrendSeries(figure, nights: nights, changes: figure.isRuled ? [] : changes(figure, nights, detector))
        }
        return TrendScenario(name: name, series: series, anew: anew, isCurrent: isCurrent)
    }

    /// Each stretch in which the same was asked by itself.
    private func changes(_ figure: GateFigure, _ nights: [TrendNight], _ detector: ChangePointDetector) -> [TrendChange]
    {
        let ends = [0] + anew + [nights.count]
        return zip(ends, ends.dropFirst()).flatMap { start, end in
            let known = (start..<end).filter { nights[$0].point != nil }
            let values = known.compactMap { nights[$0].point?.value }
            // Where all are equal there is nothing to look for.
            guard let sample = Sample(values), sample.minimum < sample.maximum else { return [TrendChange]() }
            return detector.changePoints(in: sample).map { point in
                TrendChange(point, night: known[point.index], scenario: name, figure: figure)
            }
        }
    }
}
