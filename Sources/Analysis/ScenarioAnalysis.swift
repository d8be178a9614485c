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
    /// What theory says of it; nil where it is no queue.
    package let model: ModelAnalysis?
    /// What to doubt about all of it, loudest first.
    package let warnings: [Warning]
    /// Trials that gave nothing.
    package let failures: [TrialFailure]
    /// Pairs of which both arms compared gave a result.
    package let completePairs: Int

    /// - Parameters:
    ///   - scenario: what was asked for and compared.
    ///   - family: corrects what the run claims.
    ///   - run: raw values.
    ///   - thresholds: what matters.
    init(_ scenario: JudgedScenario, correctedBy family: ClaimFamily, in run: Run, thresholds: Thresholds) {
        let description = scenario.description
        let comparisons = family.corrected(scenario)
        let table = PairTable(description, in: run)
        let failures = run.failures.filter { $0.scenario == description.name }
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
        self.model = ModelAnalysis(description, table: table, seed: run.seed, thresholds: thresholds)
        self.failures = failures
        self.completePairs = table.complete([table.baseline, table.candidate ?? table.baseline]).count
    }

    /// Whether it tells what cancellation does for sound work.
    package var isFinding: Bool { description.isFinding }

    /// The comparison of a metric, or nil where no trial has it.
    package subscript(metric: Metric) -> Comparison? {
        comparisons.first { $0.metric == metric }
    }
}
