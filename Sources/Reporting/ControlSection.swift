import WastedWorkAnalysis
import WastedWorkResults

/// The controls, a row each, and what an arm shows against itself.
enum ControlSection {
    /// Empty where the run has neither.
    static func sections(_ analysis: RunAnalysis) -> [Section] {
        let tables = [controls(analysis.controls), analysis.noiseFloor.map(noise)].compactMap { $0 }
        guard !tables.isEmpty else { return [] }
        let told = analysis.noiseFloor.map { [Passage(meaning(of: $0))] } ?? []
        return [Section(Passage("Controls"), paragraphs: [Passage(explanation)] + told, tables: tables)]
    }

    private static let explanation =
        "A control is a scenario of which it is known what must come out: it tests the suite, not the work. It passes "
        + "when the interval lies within what is expected, fails when it lies outside, and is inconclusive otherwise."

    private static func meaning(of floor: NoiseFloor) -> String {
        "The noise floor comes from \(floor.scenario), which runs one arm twice: the difference of two means that chance "
            + "alone keeps within in \(Numeral.percent(floor.level)) % of repetitions, as a share of the mean."
    }

    private static func controls(_ findings: [ControlFinding]) -> Table? {
        guard !findings.isEmpty else { return nil }
        let columns: [Table.Column] = [
            .words("Control"), .words("Scenario"), .words("outcome"), .words("what came out"),
        ]
        return Table(columns: columns, rows: findings.map(row))
    }

    private static func row(_ finding: ControlFinding) -> [Cell] {
        [.name(finding.title), .word(finding.scenario), .standing(finding.standing), .word(finding.sentence)]
    }

    private static func noise(_ floor: NoiseFloor) -> Table {
        let rows = floor.metrics.map { metric in
            [.name(MetricTitle.title(of: metric)), Cell.number(NoiseText.text(floor, metric))]
        }
        return Table(columns: [.words("Figure"), .numbers("noise floor")], rows: rows)
    }
}
