import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// What mistakes lose, for programs; see reports/README.md.
enum PitfallJSON {
    /// A finding a line, as a member of the analysis; empty where the run has none.
    static func member(_ findings: [PitfallFinding]) -> String {
        guard !findings.isEmpty else { return "" }
        return "\"pitfalls\":[\n\(findings.map { finding($0).compact }.joined(separator: ",\n"))\n],"
    }

    private static func finding(_ finding: PitfallFinding) -> JSONText {
        .object([
            ("scenario", .text(finding.pitfall.soundScenario)),
            ("pitfall", .text(finding.pitfall.name)),
            ("variant", .text(finding.variant.name)),
            ("resource", .optional(finding.resource?.orphaned.name)),
            ("soundSaving", AnalysisJSON.range(finding.soundSaving)),
            ("saving", AnalysisJSON.range(finding.saving)),
            ("lost", AnalysisJSON.range(finding.lost)),
            ("sentence", .text(finding.sentence)),
        ])
    }
}
