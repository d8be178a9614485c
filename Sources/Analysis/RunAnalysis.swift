// Analysis judges: from the raw values of a run to comparisons, verdicts, doubts and sentences. It refuses to
// establish what the pairs do not (see Judge), and to hide a doubt: each travels with its figure as a Warning. It
// reads Results, reckons with Statistics, and knows nothing of how a report looks; Reporting shows what it says.

package import WastedWorkResults

/// What a run says.
package struct RunAnalysis: Sendable {
    /// One a scenario, in the order of the file.
    package let scenarios: [ScenarioAnalysis]
    /// The figures that the suite sets itself to reach, in its order.
    package let targets: [TargetFinding]
    /// Scenarios that are queues, held against theory.
    package var models: [ModelAnalysis] { scenarios.compactMap(\.model) }
    /// What mistakes in passing cancellation on lose; empty where none was run.
    package let pitfalls: [PitfallFinding]
    /// What must come out and did or did not, in the order of the scenarios.
    package let controls: [ControlFinding]
    /// What an arm shows against itself; nil where none was run twice.
    package let noiseFloor: NoiseFloor?
    /// The controls and the noise floor in one line; nil where there are none.
    package let controlLine: String?
    /// The answer of the whole run, in a few sentences.
    package let headline: String
    /// The claims of the headline, which are corrected for their number.
    package let family: ClaimFamily
    /// What to doubt about the whole run.
    package let warnings: [Warning]

    /// - Parameters:
    ///   - run: raw values; the same file always gives the same analysis.
    ///   - thresholds: what is worth a verdict.
    package init(run: Run, thresholds: Thresholds = .standard) {
        let judged = run.scenarios.concurrentMap { JudgedScenario($0, in: run, thresholds: thresholds) }
        let family = ClaimFamily(judged.filter(\.description.isFinding), thresholds: thresholds)
        let scenarios = judged.concurrentMap {
            ScenarioAnalysis($0, correctedBy: family, in: run, thresholds: thresholds)
        }
        self.family = family
        self.scenarios = scenarios
        let targets = (run.targets ?? []).map { TargetFinding($0, in: run, thresholds: thresholds) }
        self.targets = targets
        self.pitfalls = RunAnalysis.pitfalls(among: scenarios, in: run, thresholds: thresholds)
        let summary = ControlSummary(
            findings: ControlFinding.all(in: run, thresholds: thresholds),
            noiseFloor: NoiseFloor(run, thresholds: thresholds)
        )
        self.controls = summary.findings
        self.noiseFloor = summary.noiseFloor
        self.controlLine = summary.text
        self.headline = Headline(all: scenarios, targets: targets, controls: summary, run: run).text
        self.warnings = RunDoubts(run: run, thresholds: thresholds).warnings()
    }

    /// Scenarios that tell of sound work, not of the suite or of a mistake.
    package var findings: [ScenarioAnalysis] { scenarios.filter(\.isFinding) }

    /// What only orphaned work means for a reader; shown wherever savings are.
    package static let recoverable =
        "Only orphaned work, done after the client left, can be recovered by cancellation; "
        + "doomed work, done for the same clients before they left, stays."
}
