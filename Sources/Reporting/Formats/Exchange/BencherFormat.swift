import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// Bencher Metric Format: benchmark → measure → `value`, `lower_value`, `upper_value`.
///
/// A benchmark is a scenario and an arm, or a scenario and the two arms of a ratio; a measure is a metric.
enum BencherFormat {
    /// The most bytes of a benchmark's name; longer ones are refused with the whole file.
    static let longestBenchmark = 1_024

    static func text(of report: Report) -> String {
        ExchangeJSON.object(report.analysis.exchangedFindings.flatMap(benchmarks))
    }

    private static func benchmarks(of scenario: ScenarioAnalysis) -> [ExchangeJSON.Member] {
        let figures = scenario.exchangeFigures
        return figures.uniqued(by: name).map { first in
            let name = name(of: first)
            return (name, .object(figures.filter { self.name(of: $0) == name }.map(measure)))
        }
    }

    private static func name(of figure: ExchangeFigure) -> String {
        let name = "\(NameEncoding.plain.encode(figure.scenario.name)) \(figure.subjectName())"
        return NameEncoding.shortened(name, to: longestBenchmark)
    }

    private static func measure(_ figure: ExchangeFigure) -> ExchangeJSON.Member {
        let value: [ExchangeJSON.Member] = [("value", .number(figure.estimate.value))]
        let ends: [ExchangeJSON.Member]? = figure.estimate.interval.map { interval in
            [("lower_value", .number(interval.low)), ("upper_value", .number(interval.high))]
        }
        return (figure.metric.name + (figure.isOfArm ? "" : ".ratio"), .object(value + (ends ?? [])))
    }
}
