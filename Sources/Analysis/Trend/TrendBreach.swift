/// A counter that must be 0 and was not: no figure of that night is to be trusted.
package struct TrendBreach: Sendable, Equatable {
    /// Whether it is over.
    package enum Standing: String, Sendable {
        /// It is not 0 on the latest night on which it was counted.
        case now
        /// It is 0 again, or the latest run does not have the scenario any more.
        case earlier
    }

    /// Name of the scenario.
    package let scenario: String
    /// What was counted.
    package let figure: GateFigure
    /// Whether it is over.
    package let standing: Standing
    /// Places of the runs in which it was not 0, oldest first.
    package let nights: [Int]
    /// Place of the run from which on it was not 0 in any up to the last of those.
    package let since: Int
    /// Count on the last of those, mean over pairs.
    package let value: Double
    /// Place of the first run after those, in which it is 0 again; nil where there is none.
    package let mended: Int?

    /// nil where it always was 0.
    ///
    /// - Parameters:
    ///   - series: a counter that must be 0, night after night.
    ///   - scenario: name of the scenario.
    ///   - isCurrent: whether the latest run has the scenario.
    init?(_ series: TrendSeries, in scenario: String, isCurrent: Bool) {
        let counted = series.nights.indices.compactMap { night in series.nights[night].point.map { (night, $0.value) } }
        let broken = counted.indices.filter { counted[$0].1 != 0 }
        guard let last = broken.last else { return nil }
        self.scenario = scenario
        figure = series.figure
        nights = broken.map { counted[$0].0 }
        value = counted[last].1
        let sound = counted[..<last].lastIndex { $0.1 == 0 }
        since = counted[sound.map { $0 + 1 } ?? 0].0
        mended = last + 1 < counted.count ? counted[last + 1].0 : nil
        standing = isCurrent && mended == nil ? .now : .earlier
    }
}
