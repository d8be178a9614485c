package import WastedWorkResults

/// What one run contributes to a trend: every figure of every scenario, without the values of its pairs.
package struct TrendRun: Sendable {
    /// What the run was.
    package let header: HistoryHeader
    /// By scenario of the header, then in the order of `TrendSeries.figures`.
    let figures: [[TrendNight]]

    /// - Parameter entry: raw values of the run.
    package init(_ entry: HistoryEntry) {
        header = entry.header
        figures = entry.header.scenarios.map { scenario in
            guard let columns = FigureColumns(scenario.name, in: entry) else { return [] }
            return TrendSeries.figures.map { Self.night($0, columns) }
        }
    }

    /// Counters that must be 0 and are not, in any scenario.
    var broken: [GateFigure] {
        TrendSeries.figures.indices.filter { figure in
            TrendSeries.figures[figure].isRuled
                && figures.contains { figure < $0.count && ($0[figure].point?.value ?? 0) != 0 }
        }.map { TrendSeries.figures[$0] }
    }

    private static func night(_ figure: GateFigure, _ columns: borrowing FigureColumns) -> TrendNight {
        guard let night = FigureNight(figure, columns) else { return .none }
        if night.isFromZero { return .fromZero }
        return switch figure.reckoning {
        case .amount, .count, .zero: .value(TrendPoint(exact: night.mean))
        case .ratio, .perHold, .perDeparture: .value(TrendPoint(night))
        }
    }
}
