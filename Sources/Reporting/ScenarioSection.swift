import WastedWorkAnalysis
import WastedWorkResults

/// One scenario: its sentence, the leading figures, and the others folded away.
struct ScenarioSection: Sendable {
    private let scenario: ScenarioAnalysis
    private let description: ScenarioDescription
    private let trials: TrialLookup
    private let noiseFloor: NoiseFloor?
    private let control: ControlFinding?

    /// - Parameters:
    ///   - scenario: what its trials say.
    ///   - trials: those of the run.
    ///   - noiseFloor: of the run; nil where it has none.
    ///   - control: what came out, where it is a control; nil for the others.
    init(_ scenario: ScenarioAnalysis, _ trials: TrialLookup, noiseFloor: NoiseFloor?, control: ControlFinding?) {
        self.scenario = scenario
        self.noiseFloor = noiseFloor
        self.control = control
        self.description = scenario.description
        self.trials = trials
    }

    /// - Parameters:
    ///   - figures: as `figures` has them.
    ///   - notes: takes the doubts.
    func section(_ figures: [Figure], _ notes: inout NoteList) -> Section {
        let leading = MetricTitle.leading.compactMap { scenario[$0.metric] }
        let others = scenario.comparisons.filter { !leading.map(\.metric).contains($0.metric) }
        let table = ComparisonTable(description: description, noiseFloor: noiseFloor)
        return Section(
            Passage(description.name, notes: notes.numbers(of: scenario.warnings)),
            paragraphs: [Passage(scenario.sentence), Passage(setting)],
            figures: figures,
            tables: leading.isEmpty ? [] : [table.table(leading, &notes)],
            folds: failures
                + (others.isEmpty
                    ? [] : [Fold(summary: summary(others), table: table.table(others, &notes), kind: .detail)]),
            badge: badge,
            role: .scenario,
            stake: stake
        )
    }

    /// What can be drawn of its trials.
    var figures: [Figure] {
        let times = TimelineFigures(description, in: trials)
        let percentiles = PercentileFigures(description, in: trials)
        return [
            SplitFigure.figure(scenario), times.requests, times.memory, percentiles.response,
            PairFigure.figure(scenario, in: trials, noiseFloor: noiseFloor), percentiles.cancellation,
        ].compactMap { $0 }
    }

    /// Controls and models test the suite; a mistake is as much at stake as sound work.
    private var stake: Section.Stake {
        guard description.isFinding || description.pitfall != nil else { return .none }
        return if case .compared = scenario.outcome { .some } else { .none }
    }

    /// What the scenario is for: of a control whether it came out, of a queue what theory got right, else what the sentence
    /// comes to.
    private var badge: Cell? {
        if let control, description.control?.role == .apart { return .standing(control.standing) }
        if let model = scenario.model, !model.findings.isEmpty { return .inside(model) }
        return verdict
    }

    private var verdict: Cell? {
        switch scenario.outcome {
        case .compared(let exposure): .verdict(exposure.comparison.verdict)
        case .nobodyLeft: .word("nobody left")
        case .nothingOrphaned: .word("nothing orphaned")
        case .noTrials, .noPairs, .noFigures, .singleArm: nil
        }
    }

    /// What is known of the trials that gave nothing.
    private var failures: [Fold] {
        guard !scenario.failures.isEmpty else { return [] }
        let rows = scenario.failures.map { failure in
            [.name(failure.arm), .number("\(failure.pair + 1)"), .word(failure.reason), Cell.word(failure.stderr)]
        }
        let columns: [Table.Column] = [
            .words("Arm"), .numbers("Pair"), .words("What happened"), .words("End of stderr"),
        ]
        let summary = Numeral.counted(scenario.failures.count, "failed trial")
        return [Fold(summary: summary, table: Table(columns: columns, rows: rows))]
    }

    /// What was run, in one line.
    private var setting: String {
        let bound = description.capacity.map { "\(Numeral.counted($0, "connection"))" } ?? "no pool"
        let window = Scale(.seconds, for: [description.window]).textWithUnit(description.window)
        let pairs = "\(scenario.completePairs) of \(Numeral.counted(description.pairs, "pair")) complete"
        let facts = ["Pattern \(description.pattern)", bound, "window \(window)", pairs] + description.load
        return summary + facts.joined(separator: "; ") + "."
    }

    /// What the scenario is about, as a sentence before what was run.
    private var summary: String {
        let text = description.summary
        guard let first = text.first else { return "" }
        return first.uppercased() + text.dropFirst() + (text.hasSuffix(".") ? " " : ". ")
    }

    private func summary(_ comparisons: [Comparison]) -> String {
        let verdicts = comparisons.compactMap(\.verdict)
        let counts: [(Verdict, String)] = [
            (.improved, "improved"), (.regressed, "regressed"), (.unchanged, "unchanged"),
            (.inconclusive, "inconclusive"),
        ]
        let told = counts.compactMap { verdict, word -> String? in
            let count = verdicts.count { $0 == verdict }
            return count > 0 ? "\(count) \(word)" : nil
        }
        let rest = comparisons.count - verdicts.count
        let parts = told + (rest > 0 ? ["\(rest) not judged"] : [])
        return "\(Numeral.counted(comparisons.count, "more figure")): \(parts.joined(separator: ", "))"
    }
}
