import WastedWorkAnalysis
import WastedWorkResults

/// Predictions for programs, one an arm and figure.
enum PredictionJSON {
    static func list(_ model: ModelAnalysis) -> [JSONText] {
        model.findings.map { finding in
            .object([
                ("scenario", .text(model.scenario)),
                ("arm", .text(finding.arm)),
                ("figure", .text(finding.figure.rawValue)),
                ("unit", .text(finding.figure.unit.rawValue)),
                ("predicted", .number(finding.predicted)),
                ("measured", AnalysisJSON.range(finding.measured)),
                ("standing", .text(finding.standing.rawValue)),
            ])
        }
    }
}
