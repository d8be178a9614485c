import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A trend for programs; reports/README.md describes it.
enum TrendJSON {
    /// One object, a series a line, ending with a line feed.
    static func text(of trend: Trend) -> String {
        let series = trend.scenarios.flatMap { scenario in
            scenario.series.map { "    " + object(of: $0, scenario).compact }
        }
        let head: [(key: String, value: JSONText)] = [
            ("schema", .whole(1)), ("headline", .text(TrendHeadline(TrendReport(trend)).text)),
            ("integrity", .list(trend.scenarios.flatMap(\.breaches).map(breach))),
            ("significance", .number(Trend.significance)), ("tests", .whole(UInt64(trend.tests))),
            ("others", .whole(trend.leftOut.reduce(0) { $0 + UInt64($1.runs) })),
            ("leftOut", .list(trend.leftOut.map(leftOut))), ("runs", .list(trend.runs.map(run))),
        ]
        let lines = head.map { "  \(JSONText.text($0.key).compact):\($0.value.compact),\n" }.joined()
        return "{\n\(lines)  \"series\":[\n\(series.joined(separator: ",\n"))\n  ]\n}\n"
    }

    private static func breach(_ breach: TrendBreach) -> JSONText {
        .object([
            ("scenario", .text(breach.scenario)), ("figure", .text(breach.figure.name)),
            ("standing", .text(breach.standing.rawValue)), ("value", .number(breach.value)),
            ("since", .whole(UInt64(breach.since))), ("nights", .list(breach.nights.map { .whole(UInt64($0)) })),
        ])
    }

    private static func leftOut(_ leftOut: TrendLeftOut) -> JSONText {
        .object([
            ("runs", .whole(UInt64(leftOut.runs))), ("suite", .text(leftOut.group.suite)),
            ("profile", .text(leftOut.group.profile)), ("machine", .text("\(leftOut.group.host)")),
            ("method", .whole(UInt64(leftOut.group.method))), ("latest", .text(leftOut.latest)),
            ("broken", .list(leftOut.broken.map { .text($0.name) })),
        ])
    }

    private static func run(_ header: HistoryHeader) -> JSONText {
        .object([
            ("id", .text(header.run)), ("startedAt", .text(header.startedAt)),
            ("commit", .optional(header.host.commit)),
        ])
    }

    private static func object(of series: TrendSeries, _ scenario: TrendScenario) -> JSONText {
        .object([
            ("scenario", .text(scenario.name)), ("figure", .text(series.figure.name)),
            ("anew", .list(scenario.anew.map { .whole(UInt64($0)) })),
            ("changes", .list(series.changes.map(change))),
            ("values", .list(series.nights.map { .optional($0.point?.value) })),
            ("low", .list(series.nights.map { .optional($0.point?.low) })),
            ("high", .list(series.nights.map { .optional($0.point?.high) })),
        ])
    }

    private static func change(_ change: TrendChange) -> JSONText {
        .object([
            ("run", .whole(UInt64(change.night))), ("standing", .text(change.standing.rawValue)),
            ("direction", .text("\(change.direction)")), ("before", .number(change.before)),
            ("after", .number(change.after)), ("acceptedUntil", .optional(until(change.acceptance))),
            ("limit", .optional(change.margin)), ("matters", .bool(change.matters)),
        ])
    }

    private static func until(_ acceptance: TrendChange.Acceptance) -> String? {
        switch acceptance {
        case .none: nil
        case .valid(let accepted), .expired(let accepted): accepted.until
        }
    }
}
