import WastedWorkAnalysis

/// What a reader would see in a chart of a trend.
enum TrendAlternative {
    static func text(_ series: TrendSeries, _ span: TrendSpan) -> String {
        let title = TrendFigureTitle.title(of: series.figure)
        let row = TrendRow(series: series)
        let values = "latest \(row.latest), median of \(TrendRow.nights) nights before \(row.before)"
        let shifts = series.changes.suffix(3).map { change in
            let text = TrendChangeText(change: change, span: span)
            return "\(text.verdict) since \(span.day(change.night)): \(text.values)"
        }
        return "\(title), \(values). \(shifts.isEmpty ? "No change of level." : shifts.joined(separator: "; ") + ".")"
    }
}
