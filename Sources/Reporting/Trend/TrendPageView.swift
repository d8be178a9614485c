import Mustache
import WastedWorkAnalysis

/// What the template of the trend page asks for.
struct TrendPageView: MustacheParent {
    private let report: TrendReport
    private let scenarios: [TrendScenarioView]
    private let weight: TrendWeight
    private let headline: String

    init(_ report: TrendReport) {
        let weight = TrendWeight(report.trend)
        var anchors = Anchors()
        self.report = report
        self.weight = weight
        headline = TrendSentence.headline(report)
        scenarios = report.trend.scenarios.map { scenario in
            TrendScenarioView(scenario, anchor: anchors.anchor(for: scenario.name), report.span, weight)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": report.title
        case "subtitle": report.subtitle
        case "lead": Self.parts(of: headline).lead
        case "rest": Self.parts(of: headline).rest
        case "recent": recent
        case "earlier": earlier
        case "remarks": remarks
        case "scenarios": scenarios
        default: nil
        }
    }

    /// The first sentence is set large.
    private static func parts(of text: String) -> (lead: String, rest: String?) {
        guard let end = text.firstRange(of: ". ") else { return (text, nil) }
        return (String(text[..<end.lowerBound]) + ".", String(text[end.upperBound...]))
    }

    private var recent: TableView? {
        let changes = report.recent
        return changes.isEmpty ? nil : TableView(TrendChangeTable.table(changes, report.span), sorting: .byReader)
    }

    private var earlier: Earlier? {
        report.earlier.isEmpty ? nil : Earlier(changes: report.earlier, span: report.span)
    }

    private var remarks: [String] {
        TrendSentence.remarks(report.trend) + weight.remarks
    }

    /// Changes that are folded away, and of very many the latest.
    private struct Earlier: MustacheParent {
        private static let most = 200
        let changes: [TrendChange]
        let span: TrendSpan

        func child(named name: String) -> Any? {
            switch name {
            case "count": count
            case "table": TableView(TrendChangeTable.table(Array(changes.prefix(Self.most)), span), sorting: .byReader)
            default: nil
            }
        }

        private var count: String {
            let all = "Earlier: \(Numeral.counted(changes.count, "change"))"
            return changes.count > Self.most ? "\(all), the latest \(Self.most) of them" : all
        }
    }
}
