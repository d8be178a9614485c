import WastedWorkAnalysis
import WastedWorkResults

/// The same requests in each arm, side by side: who waited, who was served, and what ran on for nobody.
enum WaterfallFigure {
    /// Requests drawn of each arm.
    private static let most = 50

    /// nil where no trial kept its requests.
    static func figure(_ scenario: ScenarioDescription, in trials: TrialLookup) -> Figure? {
        let shown = trials.pair(of: scenario) { !$0.requests.isEmpty }
        let arms = scenario.arms.compactMap { arm in
            shown[arm].map { (arm: arm, spans: spans($0), pair: $0.pair) }
        }
        guard let pair = arms.first?.pair else { return nil }
        let end = arms.flatMap(\.spans).map(\.ended).filter(\.isFinite).max() ?? 1
        return Figure(
            title: "Requests of \(scenario.name)",
            alternative: arms.map { alternative($0.arm, $0.spans) }.joined(separator: " "),
            note: "The first \(arms.map(\.spans.count).max() ?? 0) requests of pair \(pair + 1), a line each.",
            panels: arms.map { arm in
                Figure.Panel(WaterfallChart(spans: arm.spans, end: end).graphics, caption: arm.arm)
            },
            legend: [
                LegendEntry("waiting", .waiting, .line), LegendEntry("useful", .useful, .box),
                LegendEntry("doomed", .doomed, .box), LegendEntry("orphaned", .orphaned, .box),
                LegendEntry("client left", .departure, .line),
            ],
            table: table(arms.map { ($0.arm, $0.spans) })
        )
    }

    /// By their plan, which is the same in every arm.
    private static func spans(_ trial: TrialResult) -> [RequestSpan] {
        Array(trial.requests.sorted { ($0.intendedStart, $0.id) < ($1.intendedStart, $1.id) }.prefix(most))
    }

    private static func alternative(_ arm: String, _ spans: [RequestSpan]) -> String {
        let phases = spans.map(RequestPhases.init)
        let left = phases.count { $0.departure != nil }
        let orphaned = phases.compactMap(\.orphaned).reduce(0) { $0 + $1.upperBound - $1.lowerBound }
        return "\(arm): of \(Numeral.counted(spans.count, "request")) \(left) were left by their client, and "
            + "\(Scale(.seconds, for: [orphaned]).textWithUnit(orphaned)) ran on for them."
    }

    private static func table(_ arms: [(arm: String, spans: [RequestSpan])]) -> Table {
        let columns: [Table.Column] = [
            .words("Arm"), .numbers("No."), .words("outcome"), .numbers("start"), .numbers("waited"),
            .numbers("useful"), .numbers("doomed"), .numbers("orphaned"), .words("unit"),
        ]
        let rows = arms.flatMap { arm, spans in spans.map { row(arm, $0) } }
        return Table(columns: columns, rows: rows)
    }

    private static func row(_ arm: String, _ span: RequestSpan) -> [Cell] {
        let phases = RequestPhases(span)
        func length(_ range: ClosedRange<Double>?) -> Cell {
            .number(range.map { milliseconds($0.upperBound - $0.lowerBound) } ?? "–")
        }
        return [
            .name(arm), .number("\(span.id + 1)"), .word(span.outcome), .number(milliseconds(span.intendedStart)),
            length(phases.waiting), length(phases.useful), length(phases.doomed), length(phases.orphaned), .word("ms"),
        ]
    }

    private static func milliseconds(_ seconds: Double) -> String { Numeral.fixed(seconds * 1_000, decimals: 1) }
}
