import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// All scenarios in one table, so that the answer needs no scrolling.
enum OverviewSection {
    /// Empty where the run has nothing but controls, which are no findings.
    static func sections(_ run: Run, _ analysis: RunAnalysis) -> [Section] {
        analysis.findings.isEmpty && !analysis.scenarios.isEmpty ? [] : [section(run, analysis)]
    }

    private static func section(_ run: Run, _ analysis: RunAnalysis) -> Section {
        let columns: [Table.Column] = [
            .words("Scenario"), .words("Resource"), .numbers("orphaned, first arm"), .numbers("orphaned, last arm"),
            .numbers("saving (95 %)"), .words("verdict"), .words("goodput"),
        ]
        return Section(
            Passage("At a glance"),
            paragraphs: [Passage(meaning)],
            figures: OverviewFigure.figure(run, analysis).map { [$0] } ?? [],
            tables: [Table(columns: columns, rows: analysis.findings.map(row))],
            role: .overview
        )
    }

    private static let meaning =
        "A line a scenario: how much of its connection time, CPU time or work went to clients that had already left, in the "
        + "first arm and in the last, and what that saves."

    private static func row(_ scenario: ScenarioAnalysis) -> [Cell] {
        let name = Cell.name(scenario.description.name)
        let goodput = scenario[.goodput].map { Cell.verdict($0.verdict) } ?? .word("?")
        switch scenario.outcome {
        case .compared(let exposure), .nothingOrphaned(let exposure), .singleArm(let exposure):
            return [name] + cells(exposure) + [goodput]
        case .nobodyLeft(let control):
            let none: [Cell] = [.word("nobody left"), .number("–"), .number("–"), .number("–")]
            return [name] + none + [.word(verdict(control)), goodput]
        case .noTrials, .noPairs, .noFigures:
            return [name, .word("?"), .number("?"), .number("?"), .number("?"), .word("?"), goodput]
        }
    }

    private static func verdict(_ control: PatientControl) -> String {
        guard control.isConclusive else { return "too few pairs" }
        guard control.varying > 0 else { return "all figures equal" }
        let open = control.open > 0 ? ", \(control.open) open" : ""
        return "\(control.differing.count) of \(control.varying) that vary differ\(open)"
    }

    private static func cells(_ exposure: Exposure) -> [Cell] {
        [
            .word(exposure.resource.name),
            .number("\(Numeral.percent(exposure.baselineShare)) %"),
            .number(exposure.candidateShare.map { "\(Numeral.percent($0)) %" } ?? "?"),
            .number(saving(exposure.comparison)),
            .verdict(exposure.comparison.verdict),
        ]
    }

    private static func saving(_ comparison: Comparison) -> String {
        guard comparison.difference != nil else { return "?" }
        if let told = ChangeText.unestablished(comparison) { return told }
        guard let saving = comparison.saving else { return ChangeText.noRatio(comparison) }
        return (saving.value < 0 ? GainPhrase(saving: saving).text : SavingText.text(saving)) ?? "?"
    }
}
