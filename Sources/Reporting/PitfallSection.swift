import WastedWorkAnalysis
import WastedWorkResults

/// What mistakes in passing cancellation on lose of the saving.
enum PitfallSection {
    /// Empty where the run has none.
    static func sections(_ analysis: RunAnalysis) -> [Section] {
        guard !analysis.pitfalls.isEmpty else { return [] }
        let table = Table(columns: columns, rows: analysis.pitfalls.map(row))
        let sentences = Table(
            columns: [.words("Scenario"), .words("In words")],
            rows: analysis.pitfalls.map { [.name($0.variant.name), .word($0.sentence)] }
        )
        return [
            Section(
                Passage(title),
                paragraphs: [Passage(explanation)] + meanings(analysis.pitfalls).map { Passage($0) },
                tables: [table],
                folds: [Fold(summary: "The same in words", table: sentences)]
            )
        ]
    }

    /// Of the section in every format.
    static let title = "Pitfalls"

    /// How to read the table.
    static let explanation =
        "The same load on the same work, with a mistake in how cancellation is passed on. Savings are of orphaned "
        + "amounts, last arm against first; lost is the share of the sound saving that the mistake costs, over 100 % where "
        + "cancellation makes it worse than none. CPU is told of besides where more of its saving is lost."

    /// One line a mistake, in the order of the file.
    static func meanings(_ findings: [PitfallFinding]) -> [String] {
        var told: [String] = []
        for pitfall in findings.map(\.pitfall) {
            let line = "\(pitfall.name): \(pitfall.summary ?? "no summary given")."
            if !told.contains(line) { told.append(line) }
        }
        return told
    }

    private static let columns: [Table.Column] = [
        .words("Scenario"), .words("Pitfall"), .words("Resource"), .numbers("saving, sound (95 %)"),
        .numbers("saving, with it (95 %)"), .numbers("lost (95 %)"),
    ]

    private static func row(_ finding: PitfallFinding) -> [Cell] {
        [
            .name(finding.pitfall.soundScenario), .word(finding.pitfall.name), .word(finding.resource?.name ?? "?"),
            .number(SavingText.saving(finding.soundSaving) ?? "?"), .number(SavingText.saving(finding.saving) ?? "?"),
            .number(SavingText.text(finding.lost) ?? "?"),
        ]
    }
}
