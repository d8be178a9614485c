import WastedWorkAnalysis
import WastedWorkResults

/// The values of a run as the page carries them: every metric of every trial to six digits, or, where that would make
/// the page too heavy, their means over the pairs. Time lines, percentiles and single requests stay in the result file;
/// reports/README.md describes the layout.
enum EmbeddedRun {
    /// JSON that ends no element of HTML, whatever is in it; nil where even the means are too large.
    ///
    /// - Parameters:
    ///   - run: raw values.
    ///   - room: most bytes that it may have.
    static func text(of run: Run, room: Int) -> String? {
        let trials = rows(run)
        return [("trials", trials), ("means", means(trials))].lazy
            .map { harmless(json(run, kind: $0.0, rows: $0.1)) }
            .first { $0.utf8.count <= room }
    }

    /// Values of one trial, or means of several.
    private struct Row {
        let scenario: Int
        let arm: Int
        let pair: Int?
        let values: [Double?]
    }

    private static func json(_ run: Run, kind: String, rows: [Row]) -> String {
        JSONText.object([
            ("schema", .number(1)), ("kind", .text(kind)),
            ("id", .text(run.id)), ("startedAt", .text(run.startedAt)), ("duration", .number(run.duration)),
            ("suite", .text(run.suite)), ("profile", .text(run.profile)), ("seed", .whole(run.seed)),
            ("command", .text(run.command)), ("method", .number(Double(run.method))),
            ("commit", .optional(run.host.commit)), ("cpuModel", .text(run.host.cpuModel)),
            ("metrics", .list(names(run).map { .text($0) })),
            ("scenarios", .list(run.scenarios.map(scenario))),
            ("rows", .list(rows.map(text))),
        ]).compact
    }

    private static func names(_ run: Run) -> [String] { Set(run.trials.flatMap(\.values.keys)).sorted() }

    private static func scenario(_ description: ScenarioDescription) -> JSONText {
        .object([
            ("name", .text(description.name)), ("pattern", .text(description.pattern)),
            ("arms", .list(description.arms.map { .text($0) })), ("window", .number(description.window)),
            ("capacity", .optional(description.capacity.map(Double.init))), ("workUnit", .text(description.workUnit)),
        ])
    }

    /// Trials that the file does not describe are left out.
    private static func rows(_ run: Run) -> [Row] {
        let names = names(run)
        let places = Dictionary(
            run.scenarios.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return run.trials.compactMap { trial in
            guard let place = places[trial.scenario],
                let arm = run.scenarios[place].arms.firstIndex(of: trial.arm)
            else { return nil }
            return Row(scenario: place, arm: arm, pair: trial.pair, values: names.map { trial.values[$0] })
        }
    }

    private static func means(_ rows: [Row]) -> [Row] {
        let groups = Dictionary(grouping: rows) { [$0.scenario, $0.arm] }.values
        let sorted = groups.sorted { ($0[0].scenario, $0[0].arm) < ($1[0].scenario, $1[0].arm) }
        return sorted.map { group in
            let values = group[0].values.indices.map { index -> Double? in
                let known = group.compactMap { $0.values[index] }
                return known.isEmpty ? nil : known.reduce(0) { $0 + $1 / Double(known.count) }
            }
            return Row(scenario: group[0].scenario, arm: group[0].arm, pair: nil, values: values)
        }
    }

    /// `[scenario, arm, pair, values]`, numbered from 0; no pair where the values are means.
    private static func text(_ row: Row) -> JSONText {
        .list([
            .number(Double(row.scenario)), .number(Double(row.arm)), .optional(row.pair.map(Double.init)),
            .list(row.values.map { $0.map { JSONText.rounded($0) } ?? .null }),
        ])
    }

    /// `<` is only ever within a string there, and no `</script>` or `<!--` is left without it.
    private static func harmless(_ json: String) -> String { json.replacing("<", with: "\\u003c") }
}

extension JSONText {
    /// Six significant digits, as many as any figure of a report can bear.
    fileprivate static func rounded(_ value: Double) -> JSONText {
        guard value.isFinite, value != 0, abs(value) < 1e15, abs(value) > 1e-9 else { return .number(value) }
        return .number(Double(Numeral.significant(value, digits: 6).replacing("−", with: "-")) ?? value)
    }
}
