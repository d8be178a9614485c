package import WastedWorkResults

/// What the trials of one scenario say.
package struct ScenarioAnalysis: Sendable {
    /// What the scenario was.
    package let description: ScenarioDescription
    /// One a metric, in display order.
    package let comparisons: [Comparison]
    /// What it comes down to.
    package let outcome: Outcome
    /// The same in words that need no knowledge of the suite.
    package let sentence: String
    /// What the instrument itself did.
    package let figures: InstrumentFigures
    /// What to doubt about all of it, loudest first.
    package let warnings: [Warning]
    /// Trials that gave nothing.
    package let failures: [TrialFailure]
    /// Pairs of which both arms compared gave a result.
    package let completePairs: Int

    init(_ description: ScenarioDescription, in run: Run, thresholds: Thresholds) {
        let table = PairTable(description, in: run)
        let failures = run.failures.filter { $0.scenario == description.name }
        var comparer = Comparer(table, seed: run.seed, thresholds: thresholds)
        let comparisons = comparer.comparisons()
        let outcome = Outcome(description, table: table, comparisons: comparisons, thresholds: thresholds)
        self.description = description
        self.comparisons = comparisons
        self.outcome = outcome
        self.sentence = Sentence(outcome: outcome, comparisons: comparisons, thresholds: thresholds).text
        self.figures = InstrumentFigures(
            scenario: description.name,
            arm: table.candidate ?? table.baseline,
            comparisons: comparisons
        )
        self.warnings = ScenarioDoubts(table: table, failures: failures, thresholds: thresholds).warnings()
        self.failures = failures
        self.completePairs = table.complete([table.baseline, table.candidate ?? table.baseline]).count
    }

    /// False for a control that is nothing else.
    package var isFinding: Bool { description.control?.role != .apart }

    /// The comparison of a metric, or nil where no trial has it.
    package subscript(metric: Metric) -> Comparison? {
        comparisons.first { $0.metric == metric }
    }
}
