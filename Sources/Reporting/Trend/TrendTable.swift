import WastedWorkAnalysis

/// The figures of a scenario as a table.
enum TrendTable {
    static func table(_ scenario: TrendScenario, _ span: TrendSpan) -> Table {
        Table(
            columns: [
                .words("Figure"), .numbers("Latest"), .numbers("\(TrendRow.nights) nights before"), .numbers("Change"),
                .words("Level"), .words("History"),
            ],
            rows: scenario.followed.map { series in
                let row = TrendRow(series: series)
                return [
                    .name(row.title), .number(row.latest), .number(row.before), .number(row.change),
                    Cell(row.shift(span), kind(series, span)), .word(row.sparkline),
                ]
            }
        )
    }

    private static func kind(_ series: TrendSeries, _ span: TrendSpan) -> Cell.Kind {
        series.changes.last.map { TrendChangeText(change: $0, span: span).kind } ?? .word
    }
}
