import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// What queueing theory says must come out, beside what did.
enum PredictionSection {
    /// Empty where the run has no scenario that is a queue.
    static func sections(_ analysis: RunAnalysis) -> [Section] {
        let models = analysis.models
        guard !models.isEmpty else { return [] }
        return [
            Section(
                Passage("Predicted against measured"),
                paragraphs: [Passage(PredictionText.summary(models)), Passage(explanation)],
                tables: [overview(models)],
                folds: models.filter { !$0.findings.isEmpty }.map(fold)
            )
        ]
    }

    private static let explanation =
        "Predictions are for a window of load that begins with an idle pool, from the arrival rate, the service time, "
        + "the patience and the number of connections alone."

    private static func overview(_ models: [ModelAnalysis]) -> Table {
        Table(
            columns: [.words("Scenario"), .numbers("inside"), .words("what departs, and by how much")],
            rows: models.map { model in
                let (count, all) = model.inside
                return [
                    .name(model.scenario), .number("\(count) of \(all)"), .word(PredictionText.departures(of: model)),
                ]
            }
        )
    }

    private static func fold(_ model: ModelAnalysis) -> Fold {
        let columns: [Table.Column] = [
            .words("Arm"), .words("Figure"), .numbers("predicted"), .numbers("measured (95 %)"), .words("standing"),
        ]
        let rows = model.findings.map { finding -> [Cell] in
            let text = PredictionText(finding: finding)
            return [
                .name(finding.arm), .word(finding.figure.title), .number(text.predicted), .number(text.measured),
                standing(finding.standing),
            ]
        }
        let summary = "\(model.scenario): \(Numeral.counted(model.findings.count, "predicted figure"))"
        return Fold(summary: summary, table: Table(columns: columns, rows: rows))
    }

    private static func standing(_ standing: PredictionFinding.Standing) -> Cell {
        switch standing {
        case .inside: Cell("inside", .improved)
        case .departs: Cell("departs", .regressed)
        case .unknown: .word("?")
        }
    }
}
