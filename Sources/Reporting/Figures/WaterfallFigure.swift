import WastedWorkAnalysis
import WastedWorkResults

/// The same requests in each arm, side by side: who waited, who was served, and what ran on for nobody.
enum WaterfallFigure {
    /// Requests drawn of each arm.
    private static let most = 50

    /// nil where no trial kept its requests.
    static func figure(_ scenario: ScenarioDescription, in trials: TrialLookup) -> Figure? {
        let shown = trials.pair(of: scenario) { !$0.requests.isEmpty }
        let keys = keys(Array(shown.values))
        let arms = scenario.arms.compactMap { arm in shown[arm].map { Lines(arm: arm, spans: lines($0, keys)) } }
        guard let pair = shown.values.first?.pair else { return nil }
        let end = arms.flatMap(\.spans).compactMap { $0?.ended }.filter(\.isFinite).max() ?? 1
        return Figure(
            title: "Requests of \(scenario.name)",
            alternative: arms.map(alternative).joined(separator: " "),
            note: "The first \(keys.count) requests of pair \(pair + 1); the same line in each arm. "
                + "A retry that an arm did not need leaves its line empty.",
            panels: arms.enumerated().map { number, arm in
                let columns = (2 + number * width)..<(2 + (number + 1) * width)
                return Figure.Panel(
                    WaterfallChart(spans: arm.spans, columns: columns, end: end).graphics,
                    caption: arm.arm
                )
            },
            legend: [
                LegendEntry("waiting", .waiting, .line), LegendEntry("useful", .useful, .box),
                LegendEntry("doomed", .doomed, .box), LegendEntry("orphaned", .orphaned, .box),
                LegendEntry("client left", .departure, .line),
            ],
            table: table(arms)
        )
    }

    /// Columns of an arm in the table.
    private static let width = 6

    /// One arm.
    private struct Lines {
        let arm: String
        let spans: [RequestSpan?]
    }

    /// What makes a request the same in every arm.
    private struct Key: Hashable {
        let intent: Int
        let attempt: Int
    }

    /// By the earliest start in any arm: the plan's, but for retries.
    private static func keys(_ trials: [TrialResult]) -> [Key] {
        let starts = trials.flatMap(\.requests).map { (Key(intent: $0.intent, attempt: $0.attempt), $0.intendedStart) }
        let earliest = Dictionary(starts, uniquingKeysWith: min)
        let sorted = earliest.sorted {
            ($0.value, $0.key.intent, $0.key.attempt) < ($1.value, $1.key.intent, $1.key.attempt)
        }
        return sorted.prefix(most).map(\.key)
    }

    private static func lines(_ trial: TrialResult, _ keys: [Key]) -> [RequestSpan?] {
        let spans = Dictionary(
            trial.requests.map { (Key(intent: $0.intent, attempt: $0.attempt), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return keys.map { spans[$0] }
    }

    private static func alternative(_ lines: Lines) -> String {
        let phases = lines.spans.compactMap { $0 }.map(RequestPhases.init)
        let left = phases.count { $0.departure != nil }
        let orphaned = phases.compactMap(\.orphaned).reduce(0) { $0 + $1.upperBound - $1.lowerBound }
        return "\(lines.arm): of \(Numeral.counted(phases.count, "request")) \(left) were left by their client, and "
            + "\(Scale(.seconds, for: [orphaned]).textWithUnit(orphaned)) ran on for them."
    }

    /// A request a row, the arms side by side.
    private static func table(_ arms: [Lines]) -> Table {
        let columns = arms.flatMap { arm -> [Table.Column] in
            [.words("\(arm.arm): outcome")]
                + ["waited", "useful", "doomed", "orphaned", "client left at"].map { .numbers("\($0), ms") }
        }
        let count = arms.map(\.spans.count).max() ?? 0
        return Table(
            columns: [.numbers("no."), .numbers("start, ms")] + columns,
            rows: (0..<count).map { index in row(index, arms.map { $0.spans[index] }) }
        )
    }

    private static func row(_ index: Int, _ spans: [RequestSpan?]) -> [Cell] {
        let start = spans.compactMap { $0?.intendedStart }.min()
        return [.number("\(index + 1)"), .number(start.map(milliseconds) ?? "–")] + spans.flatMap(cells)
    }

    private static func cells(_ span: RequestSpan?) -> [Cell] {
        guard let span else { return [.word("–")] + [Cell](repeating: .number("–"), count: width - 1) }
        let phases = RequestPhases(span)
        return [.word(span.outcome)]
            + [phases.waiting, phases.useful, phases.doomed, phases.orphaned].map { range in
                .number(range.map { milliseconds($0.upperBound - $0.lowerBound) } ?? "–")
            } + [.number(phases.departure.map(milliseconds) ?? "–")]
    }

    private static func milliseconds(_ seconds: Double) -> String { Numeral.fixed(seconds * 1_000, decimals: 1) }
}
