import WastedWorkAnalysis
import WastedWorkResults

/// What the suite sets itself to reach, and whether it did.
enum TargetsSection {
    /// Empty where the suite sets nothing.
    static func sections(_ analysis: RunAnalysis) -> [Section] {
        guard !analysis.targets.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .words("Figure"), .words("Scenario"), .numbers("found (95 %)"), .numbers("bounds"), .words("reached"),
        ]
        let table = Table(columns: columns, rows: analysis.targets.map(row))
        return [Section(Passage("Figures to reach"), tables: [table])]
    }

    private static func row(_ finding: TargetFinding) -> [Cell] {
        let text = TargetText(finding: finding)
        return [
            .name(finding.target.title), .word(finding.target.scenario), .number(text.found), .number(text.bounds),
            .standing(finding.standing),
        ]
    }
}
