import WastedWorkAnalysis
import WastedWorkResults

/// The summary that `bench run` ends with: four figures and a sentence a scenario, then the headline.
struct TerminalText {
    let style: TextStyle
    private let width = 100

    func text(of report: Report) -> String {
        let head = [style.bold(PlainText.oneLine(report.title)), style.faint(PlainText.oneLine(report.subtitle))]
        let scenarios = report.analysis.findings.flatMap { [""] + lines(of: $0) }
        let all = head + alarms(report) + scenarios + [""] + closing(report)
        return all.joined(separator: "\n") + "\n"
    }

    private func alarms(_ report: Report) -> [String] {
        report.alarms.flatMap { Wrapped.lines(PlainText.oneLine($0), width: width) }.map(style.red)
    }

    private func closing(_ report: Report) -> [String] {
        let headline = Wrapped.lines(PlainText.oneLine(report.headline.text), width: width).map(style.bold)
        let doubts = report.analysis.warnings.flatMap { warning in
            Wrapped.lines("Doubt: \(PlainText.oneLine(warning.description))", width: width)
        }
        let legend =
            "Means of pairs; in parentheses the 95 % interval; ~ a difference is not established; "
            + "negligible: it is too small to matter; ? could not be had. \(RunAnalysis.recoverable)"
        let pitfalls = TerminalPitfalls(style: style, width: width).lines(report.analysis)
        return pitfalls + predictions(report) + targets(report) + controls(report) + headline + doubts.map(style.yellow)
            + Wrapped.lines(legend, width: width).map(style.faint)
    }

    /// Theory against measurement, a line a scenario that is a queue.
    private func predictions(_ report: Report) -> [String] {
        let models = report.analysis.models
        guard !models.isEmpty else { return [] }
        let lines = models.flatMap { model in
            let (count, all) = model.inside
            let text = "\(model.scenario): \(count) of \(all) inside; outside: \(PredictionText.departures(of: model))"
            return Wrapped.lines(PlainText.oneLine(text), width: width, indent: "  ")
        }
        let summary = Wrapped.lines(PredictionText.summary(models), width: width, indent: "  ")
        return [style.bold("Predicted against measured")] + lines + summary + [""]
    }

    /// A line for each control, and all of them in one.
    private func controls(_ report: Report) -> [String] {
        guard let line = report.analysis.controlLine else { return [] }
        let lines = report.analysis.controls.flatMap { finding in
            // Of what came out as it must the title says enough.
            let sentence = finding.standing == .passed ? "" : ": \(finding.sentence)"
            let text = PlainText.oneLine(finding.title + sentence)
            let told = Wrapped.lines("\(word(finding.standing)) \(text)", width: width, indent: "  ")
            return finding.standing == .failed ? told.map(style.red) : told
        }
        return [style.bold("Controls")] + lines + Wrapped.lines(line, width: width).map(style.bold) + [""]
    }

    private func word(_ standing: ControlStanding) -> String {
        standing == .failed ? "FAILED" : standing.rawValue
    }

    /// A line for each figure that the suite sets itself to reach.
    private func targets(_ report: Report) -> [String] {
        guard !report.analysis.targets.isEmpty else { return [] }
        let lines = report.analysis.targets.map { finding in
            let text = TargetText(finding: finding)
            let line = "  \(PlainText.oneLine(finding.target.title)): \(text.found), \(text.bounds)"
            switch finding.standing {
            case .reached: return line + style.green("  reached")
            case .missed: return line + style.red("  MISSED")
            case .unknown: return line + "  not measured in this run"
            }
        }
        return [style.bold("Figures to reach")] + lines + [""]
    }

    private func lines(of scenario: ScenarioAnalysis) -> [String] {
        let description = scenario.description
        let arms = description.arms.count > 1 ? "\(description.arms[0]) → \(description.arms.last ?? "")" : ""
        let detail = ["\(Numeral.counted(scenario.completePairs, "pair"))", arms].filter { !$0.isEmpty }
        let name = style.bold(PlainText.oneLine(description.name))
        let rows = TerminalRow.metrics.map { metric, title in
            TerminalRow(title: title, comparison: scenario[metric], style: style).text
        }
        let sentence = Wrapped.lines(PlainText.oneLine(scenario.sentence), width: width, indent: "  ")
        let head = "\(name)  (\(PlainText.oneLine(detail.joined(separator: ", "))))"
        return [head] + rows + sentence + doubts(scenario)
    }

    /// Those of the scenario and of the figures shown, each once.
    private func doubts(_ scenario: ScenarioAnalysis) -> [String] {
        var warnings = scenario.warnings
        for comparison in TerminalRow.metrics.compactMap({ scenario[$0.0] }) {
            warnings += comparison.warnings.filter { !warnings.contains($0) }
        }
        return warnings.flatMap { warning in
            let text = PlainText.oneLine(warning.description)
            let isAlarm = warning.severity == .alarm
            return Wrapped.lines(isAlarm ? text : "Doubt: \(text)", width: width, indent: "  ")
                .map(isAlarm ? style.red : style.yellow)
        }
    }
}
