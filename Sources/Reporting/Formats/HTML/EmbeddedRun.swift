import WastedWorkAnalysis
import WastedWorkResults

/// The raw values of a run as the page carries them: every metric of every trial to six digits, without time lines,
/// percentiles and single requests; reports/README.md describes it.
enum EmbeddedRun {
    /// Bytes from which on they would make the page too heavy.
    static let limit = 600_000

    /// JSON that ends no element of HTML, whatever is in it; nil where it would be too large.
    static func text(of run: Run) -> String? {
        let names = Array(Set(run.trials.flatMap(\.values.keys))).sorted()
        let json = JSONText.object([
            ("schema", .number(1)),
            ("kind", .text("wasted-work compact run")),
            ("id", .text(run.id)), ("startedAt", .text(run.startedAt)), ("duration", .number(run.duration)),
            ("suite", .text(run.suite)), ("profile", .text(run.profile)), ("seed", .whole(run.seed)),
            ("command", .text(run.command)), ("method", .number(Double(run.method))),
            ("commit", .optional(run.host.commit)), ("cpuModel", .text(run.host.cpuModel)),
            ("metrics", .list(names.map { .text($0) })),
            ("scenarios", .list(run.scenarios.map(scenario))),
            ("trials", .list(trials(run, names))),
        ]).compact
        return json.utf8.count > limit ? nil : harmless(json)
    }

    private static func scenario(_ description: ScenarioDescription) -> JSONText {
        .object([
            ("name", .text(description.name)), ("pattern", .text(description.pattern)),
            ("arms", .list(description.arms.map { .text($0) })), ("window", .number(description.window)),
            ("capacity", .optional(description.capacity.map(Double.init))), ("workUnit", .text(description.workUnit)),
        ])
    }

    /// `[scenario, arm, pair, values]`, the first three from 0; trials that the file does not describe are left out.
    private static func trials(_ run: Run, _ names: [String]) -> [JSONText] {
        let places = Dictionary(
            run.scenarios.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return run.trials.compactMap { trial in
            guard let place = places[trial.scenario],
                let arm = run.scenarios[place].arms.firstIndex(of: trial.arm)
            else { return nil }
            let values = names.map { name in trial.values[name].map { JSONText.rounded($0) } ?? .null }
            return .list([.number(Double(place)), .number(Double(arm)), .number(Double(trial.pair)), .list(values)])
        }
    }

    /// `<` is only ever within a string there, and no `</script>` or `<!--` is left without it.
    private static func harmless(_ json: String) -> String { json.replacing("<", with: "\\u003c") }
}

extension JSONText {
    /// Six significant digits, as many as any figure of a report can bear.
    fileprivate static func rounded(_ value: Double) -> JSONText {
        guard value.isFinite, value != 0, abs(value) < 1e15 else { return .number(value) }
        return .number(Double(Numeral.significant(value, digits: 6).replacing("−", with: "-")) ?? value)
    }
}
