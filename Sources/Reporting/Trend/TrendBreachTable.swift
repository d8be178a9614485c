import WastedWorkAnalysis

/// Counters that must be 0 and are not, as a table.
enum TrendBreachTable {
    /// Its title.
    static let title = "Must be 0 and is not"

    /// - Parameters:
    ///   - breaches: in the order of the rows.
    ///   - span: of the trend.
    static func table(_ breaches: [TrendBreach], _ span: TrendSpan) -> Table {
        Table(
            columns: [
                .words("Scenario"), .words("Counter"), .numbers("Latest"), .words("Since"), .words("Commit"),
                .words("Nights"),
            ],
            rows: breaches.map { breach in
                let text = TrendBreachText(breach: breach, span: span)
                return [
                    .name(breach.scenario), Cell(text.title, .regressed), .number(text.count),
                    .word(span.day(breach.since)), .word(span.commit(breach.since) ?? "?"), .word(text.nights),
                ]
            }
        )
    }
}
