// Reporting turns an analysis into text. A report is a value; a format is a function from it to a string. It
// refuses to judge (Analysis does), to touch files, clocks or arguments (BenchCLI does), and to show a figure that
// was not had: `?` stands for it, `~` for a difference that is not established, `negligible` for one that is too small
// to matter, `from 0` for a ratio to nothing.

package import WastedWorkAnalysis
package import WastedWorkResults

/// What a run says, arranged for a reader and not yet in any format.
package struct Report: Sendable {
    /// The suite and the profile.
    package let title: String
    /// When, how long, where.
    package let subtitle: String
    /// What makes every figure doubtful; usually empty.
    package let alarms: [String]
    /// The answer in a few sentences.
    package let headline: Passage
    /// The answer in a few large figures.
    package let answers: [AnswerFigure]
    /// What to know before believing it.
    package let chips: [Chip]
    /// What a reader must know to read any of it.
    package let remarks: [String]
    /// At a glance, then one a scenario, single requests, what theory, controls and mistakes say, and at the end the
    /// instrument and how to reproduce it. A control that failed is told of in the headline already.
    package let sections: [Section]
    /// Doubts, numbered from 1, to which passages and cells refer.
    package let notes: [Note]
    /// The raw values' frame: host, seed, command.
    package let run: Run
    /// What the sections were made from.
    package let analysis: RunAnalysis

    /// - Parameters:
    ///   - run: raw values.
    ///   - analysis: what was made of them.
    package init(run: Run, analysis: RunAnalysis) {
        let trials = TrialLookup(run)
        var notes = NoteList()
        let headline = Passage(analysis.headline, notes: notes.numbers(of: analysis.warnings))
        var sections = OverviewSection.sections(run, analysis)
        let scenarios = analysis.scenarios.map { scenario in
            let control = analysis.controls.first { $0.scenario == scenario.description.name }
            return ScenarioSection(scenario, trials, noiseFloor: analysis.noiseFloor, control: control)
        }
        let figures = scenarios.concurrentMap { $0.figures }
        for (scenario, figures) in zip(scenarios, figures) { sections.append(scenario.section(figures, &notes)) }
        self.title = "Wasted work: \(run.suite), \(run.profile) profile"
        self.subtitle = Subtitle.text(run)
        self.alarms = analysis.scenarios.flatMap { scenario in
            scenario.warnings.filter { $0.severity == .alarm }.map { "\(scenario.description.name): \($0)" }
        }
        self.headline = headline
        self.answers = LeadingFigure.all(of: run, analysis).map(AnswerFigure.init)
        self.chips = RunChips.chips(run, analysis)
        self.remarks = [analysis.controlLine, RunAnalysis.recoverable, ArmLegend.text(run), Report.legend].compactMap {
            $0
        }
        self.sections =
            sections + WaterfallSection.sections(analysis, trials) + PredictionSection.sections(analysis)
            + ControlSection.sections(analysis) + PitfallSection.sections(analysis)
            + TargetsSection.sections(analysis)
            + [
                FiguresSection.section(analysis), MethodSection.section(run, analysis.family),
                ReproductionSection.section(run),
            ]
        self.notes = notes.notes
        self.run = run
        self.analysis = analysis
    }

    /// The charts that Markdown refers to, as files.
    package var chartFiles: [ChartFile] {
        var names = ChartNames()
        return sections.flatMap { names.files(of: $0) }
    }

    /// The signs that stand for figures.
    static let legend =
        "Figures are means of pairs (a pair is one trial of each arm under the same planned load), with 95 % intervals "
        + "in parentheses. ~ a difference is not established, and about how many pairs in all would tell; negligible: whatever "
        + "difference there is lies below what matters, which is named; small: there is a difference, and it may lie "
        + "below that; none: equal in every pair; ? a figure could not be had; from 0 the baseline is nothing, so there is no ratio; – not judged; ° not corrected for the number "
        + "of comparisons."
}
