import WastedWorkAnalysis
import WastedWorkResults

/// The text of `go test -bench`, for benchstat and its kin: raw values, a trial a line, an operation being a trial.
///
/// `benchstat -col /cancel FILE` sets the arms beside each other, `benchstat OLD NEW` two runs. The latter makes a table
/// of each combination of configuration lines, so these tell what must be equal to compare; what differs from run to
/// run is in a comment.
enum GoBenchmarkFormat {
    static func text(of report: Report) -> String {
        let run = report.run
        let lookup = TrialLookup(run)
        let results = report.analysis.exchanged.flatMap { scenario in
            trials(of: scenario.description, lookup).compactMap { line($0, of: run) }
        }
        return (comments(run) + configuration(run) + units(run) + results).map { $0 + "\n" }.joined()
    }

    private static func comments(_ run: Run) -> [String] {
        let parts = [
            ("run", run.id), ("started", run.startedAt), ("commit", run.host.commit ?? ""),
            ("toolchain", run.host.toolchain), ("command", run.command),
        ]
        return parts.filter { !$0.1.isEmpty }.map { "# \($0): \(NameEncoding.plain.encode($1))" }
    }

    /// A key without a value takes it back, so an empty one is left out.
    private static func configuration(_ run: Run) -> [String] {
        let parts = [
            ("suite", run.suite), ("profile", run.profile), ("cpu", run.host.cpuModel),
            ("cores", String(run.host.cores)), ("kernel", run.host.kernel), ("method", String(run.method)),
        ]
        return parts.filter { !$0.1.isEmpty }.map { "\($0): \(NameEncoding.plain.encode($1))" }
    }

    private static func units(_ run: Run) -> [String] {
        let names = Set(run.trials.flatMap(\.values.keys))
        return judged.filter { names.contains($0.name) }.map { metric in
            "Unit \(unit(of: metric)) better=\(metric.polarity == .higherIsBetter ? "higher" : "lower")"
        }
    }

    private static let judged = Metric.catalogue.filter { $0.polarity != .neutral }

    /// Pair by pair, the arms of a pair in the order of the scenario: the first one met is benchstat's first column.
    private static func trials(of scenario: ScenarioDescription, _ lookup: TrialLookup) -> [TrialResult] {
        let all = scenario.arms.uniqued(by: \.self).enumerated().flatMap { index, arm in
            lookup.trials(of: scenario.name, in: arm).map { (place: ($0.pair, index), trial: $0) }
        }
        return all.sorted { $0.place < $1.place }.map(\.trial)
    }

    /// nil where the trial has no figure: a line has at least one.
    private static func line(_ trial: TrialResult, of run: Run) -> String? {
        let values = judged.compactMap { metric -> String? in
            guard let value = trial[metric], value.isFinite else { return nil }
            return "\(DecimalText.digits(value)) \(unit(of: metric))"
        }
        guard !values.isEmpty else { return nil }
        return "\(name(of: trial, in: run)) 1 \(values.joined(separator: " "))"
    }

    /// `BenchmarkStandard/database-query/exponential/cancel=on-2`. Behind the last dash stand the processors, always,
    /// since a reader would take a number at the end of a name for them.
    private static func name(of trial: TrialResult, in run: Run) -> String {
        let scenario = NameEncoding.go.encode(trial.scenario)
        return "Benchmark\(base(run.suite))/\(scenario)/cancel=\(cancel(trial.arm))-\(max(1, run.host.cores))"
    }

    /// The suite with a capital, as the format asks.
    private static func base(_ suite: String) -> String {
        let name = NameEncoding.go.encode(suite)
        let capitalised = name.prefix(1).uppercased() + name.dropFirst()
        return capitalised.first?.isUppercase == true ? capitalised : "Suite\(name)"
    }

    private static func cancel(_ arm: String) -> String {
        switch arm {
        case "withoutCancellation": "off"
        case "withCancellation": "on"
        default: NameEncoding.go.encode(arm).replacing("/", with: "%2F")
        }
    }

    /// What is measured and in which unit, in the words that benchstat scales.
    private static func unit(of metric: Metric) -> String {
        switch metric.unit {
        case .seconds, .coreSeconds: "\(metric.name)-sec/op"
        case .bytes: "\(metric.name)-B/op"
        case .byteSeconds: "\(metric.name)-B*sec/op"
        case .perSecond: "\(metric.name)/s"
        case .fraction: "\(metric.name)-fraction"
        case .ratio: "\(metric.name)-ratio"
        case .workUnits: "\(metric.name)-units/op"
        case .count, .unspecified: "\(metric.name)/op"
        }
    }
}
