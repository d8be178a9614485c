package import WastedWorkResults
package import WastedWorkStatistics

/// A night from which on a figure has another level.
package struct TrendChange: Sendable, Equatable {
    /// What a reader makes of it.
    package enum Direction: Sendable {
        case worse, better
        /// The figure knows neither.
        case other
    }

    /// Whether a team has accepted that it got worse.
    package enum Acceptance: Sendable, Equatable {
        case none
        /// It still counts on the latest night.
        case valid(WastedWorkResults.Acceptance)
        /// Its last day is over.
        case expired(WastedWorkResults.Acceptance)
    }

    /// Name of the scenario.
    package let scenario: String
    /// What changed.
    package let figure: GateFigure
    /// Place of the first run on the new level.
    package let night: Int
    /// How sure it is.
    package let standing: ChangePoint.Standing
    /// Median before.
    package let before: Double
    /// Median since.
    package let after: Double
    /// Whether that is good.
    package let direction: Direction
    /// Whether somebody accepted it.
    package internal(set) var acceptance = Acceptance.none
    /// What a gate lets pass; nil where nobody has said.
    package internal(set) var limit: GateLimit?

    init(_ point: ChangePoint, night: Int, scenario: String, figure: GateFigure) {
        self.scenario = scenario
        self.figure = figure
        self.night = night
        standing = point.standing
        before = point.before
        after = point.after
        direction =
            switch figure.polarity {
            case .neutral: .other
            case .lowerIsBetter: point.after > point.before ? .worse : .better
            case .higherIsBetter: point.after > point.before ? .better : .worse
            }
    }

    /// Change over the level before; nil where that is 0.
    package var relative: Double? {
        before == 0 ? nil : (after - before) / abs(before)
    }

    /// The least change that matters to a gate, in the figure's unit; nil where no gate watches it.
    package var margin: Double? {
        guard let limit, limit.rule != .off else { return nil }
        return limit.margin(reference: before)
    }

    /// Whether a gate would not let it pass; a change is no alarm there and a regression here.
    package var matters: Bool {
        limit == nil || margin.map { abs(after - before) > $0 } ?? false
    }

    /// Whether it is worse, matters, and nobody has accepted it.
    package var isOpen: Bool {
        guard direction == .worse, matters else { return false }
        if case .valid = acceptance { return false }
        return true
    }

    /// The most pressing first: worse and confirmed, worse and suspected, accepted, other, better, what does not matter; then by size.
    package static func isMorePressing(_ one: TrendChange, _ other: TrendChange) -> Bool {
        if one.rank != other.rank { return one.rank < other.rank }
        let sizes = (abs(one.relative ?? .infinity), abs(other.relative ?? .infinity))
        return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : one.night > other.night
    }

    private var rank: Int {
        guard matters else { return 7 }
        return switch (direction, standing) {
        case (.worse, .confirmed): isOpen ? 0 : 2
        case (.worse, .suspected): isOpen ? 1 : 3
        case (.other, _): 4
        case (.better, .confirmed): 5
        case (.better, .suspected): 6
        }
    }
}
