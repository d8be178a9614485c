import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// Influx line protocol. A point an arm of a scenario (`wasted_work`) and one a pair of arms (`wasted_work_change`), all
/// at the start of the run.
///
/// Fields are floating-point throughout, `pairs` alone an integer: a store refuses a field that changes its type.
enum InfluxFormat {
    static func text(of report: Report) -> String {
        let run = InfluxRun(report.run)
        let lines = report.analysis.exchanged.flatMap { scenario in
            scenario.description.arms.uniqued(by: \.self).compactMap { point(of: $0, scenario, run) }
                + [change(of: scenario, run)].compactMap { $0 }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// nil where the arm has no figure: a point has at least one field.
    private static func point(of arm: String, _ scenario: ScenarioAnalysis, _ run: InfluxRun) -> String? {
        let fields = scenario.exchangeFigures.filter { $0.subject == .arm(arm) }.flatMap { figure in
            self.fields(figure.metric.name, figure.estimate)
        }
        guard !fields.isEmpty else { return nil }
        let tags = [("scenario", scenario.description.name), ("arm", arm)]
        return run.line("wasted_work", tags: tags, fields: fields + ["pairs=\(scenario.completePairs)i"])
    }

    /// What the candidate changes against the baseline; nil where no pair is complete.
    private static func change(of scenario: ScenarioAnalysis, _ run: InfluxRun) -> String? {
        let judged = scenario.comparisons.filter { $0.metric.polarity != .neutral }
        let fields = judged.flatMap { comparison in
            [("ratio", comparison.ratio), ("difference", comparison.difference)].flatMap { name, estimate in
                FiniteEstimate(estimate).map { self.fields("\(comparison.metric.name).\(name)", $0) } ?? []
            }
        }
        guard let candidate = judged.first?.candidate, let baseline = judged.first?.baseline, !fields.isEmpty else {
            return nil
        }
        let tags = [("scenario", scenario.description.name), ("candidate", candidate), ("baseline", baseline)]
        return run.line("wasted_work_change", tags: tags, fields: fields + ["pairs=\(scenario.completePairs)i"])
    }

    /// The value and, where known, the ends of its interval. Names of metrics with a direction need no escape.
    private static func fields(_ name: String, _ estimate: FiniteEstimate) -> [String] {
        let ends = estimate.interval.map { [("\(name).low", $0.low), ("\(name).high", $0.high)] } ?? []
        return ([(name, estimate.value)] + ends).map { "\($0)=\(DecimalText.digits($1))" }
    }
}
