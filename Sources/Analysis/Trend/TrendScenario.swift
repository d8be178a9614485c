import WastedWorkStatistics

/// A scenario, night after night.
package struct TrendScenario: Sendable {
    /// Its name.
    package let name: String
    /// Those figures that it ever had, the most telling first.
    package let series: [TrendSeries]
    /// Places of the runs from which on something else was asked of it, so that values before are not comparable.
    package let anew: [Int]
    /// Whether the latest run has it.
    package let isCurrent: Bool

    /// Counters that must be 0.
    package var ruled: [TrendSeries] { series.filter(\.isRuled) }
    /// Everything else that says anything.
    package var followed: [TrendSeries] { series.filter { !$0.isRuled && $0.isTelling } }
    /// Those counters that once were not 0.
    package var breaches: [TrendBreach] {
        ruled.compactMap { TrendBreach($0, in: name, isCurrent: isCurrent) }
    }
    /// Shifts of level of all its figures.
    package var changes: [TrendChange] { series.flatMap(\.changes) }

    /// The same with the changes of its series judged.
    func judged(_ judge: (TrendSeries) -> [TrendChange]) -> TrendScenario {
        let series = series.map { series in
            series.changes.isEmpty
                ? series : TrendSeries(series.figure, nights: series.nights, changes: judge(series))
        }
        return TrendScenario(name: name, series: series, anew: anew, isCurrent: isCurrent)
    }

    /// Older shifts for the worse that nothing followed: the figure is still where it got to.
    ///
    /// - Parameter night: place of the first run that is not old.
    package func lasting(before night: Int) -> [TrendChange] {
        guard isCurrent else { return [] }
        return series.compactMap(\.changes.last).filter { change in
            change.night < night && change.direction == .worse && change.standing == .confirmed
                && change.matters
        }
    }
}
