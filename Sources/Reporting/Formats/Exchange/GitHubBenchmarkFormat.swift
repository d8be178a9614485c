import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// For github-action-benchmark, whose file holds figures of one direction (`customSmallerIsBetter` or
/// `customBiggerIsBetter`): a list of `name`, `unit`, `value`, and where known `range` and `extra`.
///
/// The action draws a chart a name and compares each with the night before, so it is given the leading figures alone:
/// of the last arm, which is the code under test, and of the pair.
enum GitHubBenchmarkFormat {
    /// - Parameter polarity: the direction of the figures, one of the two that have any.
    static func text(of report: Report, improving polarity: Polarity) -> String {
        let figures = report.analysis.exchangedFindings.flatMap(figures).filter { $0.metric.polarity == polarity }
        return ExchangeJSON.list(figures.map(entry))
    }

    private static func figures(of scenario: ScenarioAnalysis) -> [ExchangeFigure] {
        let last = scenario.description.arms.last ?? ""
        return scenario.exchangeFigures.filter { figure in
            watched.contains(figure.metric) && (!figure.isOfArm || figure.subject == .arm(last))
        }
    }

    private static let watched = Set(
        MetricTitle.leading.map(\.metric) + [.leasesLeaked, .strayCancels, .stuckWaiters, .failures]
    )

    private static func entry(_ figure: ExchangeFigure) -> JSONText {
        let names = [NameEncoding.plain.encode(figure.scenario.name), figure.metric.name, figure.subjectName()]
        // The action reads the number behind the sign.
        let range: ExchangeJSON.Member? = figure.estimate.margin.map { ("range", .text("± \(DecimalText.digits($0))")) }
        let always: [ExchangeJSON.Member] = [
            ("name", .text(names.joined(separator: " "))),
            ("unit", .text(unit(of: figure))),
            ("value", .number(figure.estimate.value)),
            ("extra", .text(extra(figure.estimate))),
        ]
        return .object(always + [range].compactMap { $0 })
    }

    private static func extra(_ estimate: FiniteEstimate) -> String {
        let values = Numeral.counted(estimate.count, "trial")
        guard let interval = estimate.interval else { return values }
        let ends = "\(DecimalText.digits(interval.low)) to \(DecimalText.digits(interval.high))"
        return "\(Numeral.percent(interval.level)) % interval: \(ends)\n\(values)"
    }

    /// As an axis bears it; nothing is scaled, so that a unit never changes from night to night.
    private static func unit(of figure: ExchangeFigure) -> String {
        guard figure.isOfArm else { return "ratio" }
        switch figure.metric.unit {
        case .seconds: return "s"
        case .coreSeconds: return "CPU s"
        case .bytes: return "B"
        case .byteSeconds: return "B·s"
        case .count: return "count"
        case .perSecond: return "1/s"
        case .fraction: return "fraction"
        case .ratio: return "ratio"
        case .workUnits: return NameEncoding.plain.encode(figure.scenario.workUnit)
        case .unspecified: return ""
        }
    }
}
