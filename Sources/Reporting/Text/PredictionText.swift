import WastedWorkAnalysis
import WastedWorkResults

/// A prediction and what was measured, in one unit.
struct PredictionText {
    let finding: PredictionFinding

    /// With its unit.
    var predicted: String { scale.textWithUnit(finding.predicted) }

    /// With its interval, or `?`.
    var measured: String {
        finding.measured.map(scale.textWithInterval) ?? "?"
    }

    private var scale: Scale { Scale(finding.figure.unit, for: [finding.predicted]) }

    /// How many of all predictions the measured intervals contain.
    static func summary(_ models: [ModelAnalysis]) -> String {
        let inside = models.reduce(0) { $0 + $1.inside.count }
        let all = models.reduce(0) { $0 + $1.inside.of }
        guard all > 0 else { return "Nothing could be held against theory: no interval could be had." }
        let share = Numeral.percent(Double(inside) / Double(all))
        return
            "Of \(Numeral.counted(all, "value")) that queueing theory predicts \(inside) (\(share) %) lie inside the 95 % "
            + "interval of what was measured; if theory and measurement agree, some 95 % do."
    }

    /// Each figure outside its interval with its distance; what could not be predicted and why.
    static func departures(of model: ModelAnalysis) -> String {
        if let trouble = model.trouble { return "nothing could be predicted: \(trouble)" }
        let told = model.findings.filter { $0.standing == .departs }.map { finding in
            let percent = finding.departure.map { "\($0 > 0 ? "+" : "")\(Numeral.percent($0)) %" } ?? "?"
            return "\(finding.figure.title), \(finding.arm): \(percent)"
        }
        if told.isEmpty { return model.inside.of == 0 ? "no interval could be had" : "nothing" }
        return told.joined(separator: "; ")
    }
}
