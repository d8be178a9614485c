import Mustache
import WastedWorkAnalysis

/// What the template of the trend page asks for.
struct TrendPageView: MustacheParent {
    private let report: TrendReport
    private let scenarios: [TrendScenarioView]
    private let anchors: [String: String]
    private let weight: TrendWeight
    private let headline: TrendHeadline

    init(_ report: TrendReport) {
        let weight = TrendWeight(report.trend)
        var unique = Anchors()
        let anchors = report.trend.scenarios.map { unique.anchor(for: $0.name) }
        self.report = report
        self.weight = weight
        self.anchors = Dictionary(
            zip(report.trend.scenarios.map(\.name), anchors),
            uniquingKeysWith: { first, _ in first }
        )
        headline = TrendHeadline(report)
        scenarios = zip(report.trend.scenarios, anchors).map { scenario, anchor in
            TrendScenarioView(scenario, anchor: anchor, report.span, weight)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": report.title
        case "subtitle": report.subtitle
        case "lead": headline.lead
        case "tone": headline.isBroken ? " regressed" : ""
        case "rest": headline.paragraphs
        case "breaches": breaches
        case "recent": recent
        case "earlier": earlier
        case "remarks": remarks
        case "scenarios": scenarios
        default: nil
        }
    }

    private var breaches: TrendLinkedTable? {
        let breaches = report.trend.breaches
        guard !breaches.isEmpty else { return nil }
        let table = TrendBreachTable.table(breaches, report.span)
        return TrendLinkedTable(table, of: breaches.map(\.scenario), anchors: anchors)
    }

    private var recent: TrendLinkedTable? {
        report.current.isEmpty ? nil : TrendLinkedTable(report.current, report.span, anchors: anchors)
    }

    private var earlier: Earlier? {
        report.earlier.isEmpty ? nil : Earlier(changes: report.earlier, span: report.span, anchors: anchors)
    }

    private var remarks: [String] {
        TrendSentence.remarks(report.trend) + weight.remarks
    }

    /// Changes that are folded away, and of very many the latest.
    private struct Earlier: MustacheParent {
        private static let most = 200
        let changes: [TrendChange]
        let span: TrendSpan
        let anchors: [String: String]

        func child(named name: String) -> Any? {
            switch name {
            case "count": count
            case "table": TrendLinkedTable(Array(changes.prefix(Self.most)), span, anchors: anchors)
            default: nil
            }
        }

        private var count: String {
            let all = "Earlier: \(Numeral.counted(changes.count, "change"))"
            return changes.count > Self.most ? "\(all), the latest \(Self.most) of them" : all
        }
    }
}
