import WastedWorkAnalysis

/// Shifts of level as a table.
enum TrendChangeTable {
    /// - Parameters:
    ///   - changes: in the order of the rows.
    ///   - span: of the trend.
    static func table(_ changes: [TrendChange], _ span: TrendSpan) -> Table {
        Table(
            columns: [
                .words("Scenario"), .words("Figure"), .words("Verdict"), .numbers("Was → is"), .numbers("Change"),
                .words("Since"), .words("Commit"), .words("Standing"),
            ],
            rows: changes.map { change in
                let text = TrendChangeText(change: change, span: span)
                return [
                    .name(change.scenario), .word(TrendFigureTitle.title(of: change.figure)),
                    Cell(text.verdict, text.kind), .number(text.values), .number(text.size),
                    .word(span.day(change.night)), .word(span.commit(change.night) ?? "?"), .word(text.remark),
                ]
            }
        )
    }
}
