import WastedWorkAnalysis
import WastedWorkResults

/// The pairs behind a scenario's verdict.
enum PairFigure {
    /// nil where there is no pair to compare.
    ///
    /// - Parameters:
    ///   - scenario: whose pairs are drawn.
    ///   - trials: the trials of the run.
    ///   - noiseFloor: of the run; nil where it has none.
    static func figure(_ scenario: ScenarioAnalysis, in trials: TrialLookup, noiseFloor: NoiseFloor?) -> Figure? {
        guard let comparison = comparison(scenario), let last = comparison.candidate else { return nil }
        let rows = rows(comparison, last, scenario.description.name, trials)
        guard !rows.isEmpty else { return nil }
        let arms = [comparison.baseline, last]
        let chart = PairChart(
            rows: rows,
            unit: comparison.metric.unit,
            workUnit: scenario.description.workUnit,
            arms: arms,
            difference: comparison.difference,
            noise: noise(of: comparison, noiseFloor)
        )
        let title = MetricTitle.title(of: comparison.metric)
        return Figure(
            title: "Pairs: \(title)",
            alternative: alternative(title, rows, arms),
            note: "The line of a pair joins its two trials."
                + (chart.noise == nil ? "" : " Grey behind the difference: what an arm shows against itself."),
            panels: [Figure.Panel(chart.graphics)],
            legend: [LegendEntry(arms[0], .firstArm, .dot), LegendEntry(arms[1], .lastArm, .dot)]
                + [LegendEntry("difference", .middleArm, .dot)],
            table: table(rows, arms, comparison.metric, scenario.description.workUnit)
        )
    }

    /// What the scenario's sentence speaks of; goodput where nobody left.
    private static func comparison(_ scenario: ScenarioAnalysis) -> Comparison? {
        switch scenario.outcome {
        case .compared(let exposure), .nothingOrphaned(let exposure): exposure.comparison
        default: scenario[.goodput] ?? scenario[.cpuProcess]
        }
    }

    /// The noise floor is a share of the mean; here it is one of the first arm's.
    private static func noise(of comparison: Comparison, _ floor: NoiseFloor?) -> Double? {
        guard let share = floor?.share(of: comparison.metric), let baseline = comparison.baselineValue else {
            return nil
        }
        return share * abs(baseline)
    }

    private static func rows(
        _ comparison: Comparison,
        _ last: String,
        _ scenario: String,
        _ trials: TrialLookup
    ) -> [PairChart.Row] {
        let others = Dictionary(
            trials.trials(of: scenario, in: last).map { ($0.pair, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return trials.trials(of: scenario, in: comparison.baseline).compactMap { trial in
            guard let first = trial[comparison.metric], let other = others[trial.pair]?[comparison.metric] else {
                return nil
            }
            return PairChart.Row(number: trial.pair + 1, first: first, last: other)
        }
    }

    private static func alternative(_ title: String, _ rows: [PairChart.Row], _ arms: [String]) -> String {
        let (less, more) = (rows.count { $0.last < $0.first }, rows.count { $0.last > $0.first })
        return "\(title) of \(Numeral.counted(rows.count, "pair")): less in \(arms[1]) than in \(arms[0]) in \(less), "
            + "more in \(more)."
    }

    private static func table(_ rows: [PairChart.Row], _ arms: [String], _ metric: Metric, _ workUnit: String) -> Table
    {
        let scale = Scale(metric.unit, for: rows.flatMap { [$0.first, $0.last] }, workUnit: workUnit)
        let unit = scale.symbol.isEmpty ? "" : ", \(scale.symbol)"
        return Table(
            columns: [.numbers("Pair")] + arms.map { .numbers($0 + unit) } + [.numbers("difference\(unit)")],
            rows: rows.map { row in
                [
                    .number("\(row.number)"), .number(scale.text(row.first)), .number(scale.text(row.last)),
                    .number(scale.text(row.last - row.first)),
                ]
            }
        )
    }
}
