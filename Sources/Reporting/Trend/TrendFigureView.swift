import Mustache
import WastedWorkAnalysis

/// The charts of a scenario as the template asks for them.
struct TrendFigureView: MustacheParent {
    private let scenario: TrendScenario
    private let span: TrendSpan
    private let weight: TrendWeight

    init(_ scenario: TrendScenario, _ span: TrendSpan, _ weight: TrendWeight) {
        self.scenario = scenario
        self.span = span
        self.weight = weight
    }

    func child(named name: String) -> Any? {
        switch name {
        case "note": "the last arm over the first, unless it says otherwise; at the right the latest night"
        case "legend": legend.map(EntryView.init)
        case "panels":
            weight.drawn(scenario).map { PanelView(series: $0, anew: scenario.anew, span: span, weight: weight) }
        case "data": TableView(TrendTable.table(scenario, span), sorting: .none)
        default: nil
        }
    }

    private var legend: [LegendEntry] {
        let isSingle = weight.length == 1
        let line = isSingle ? "mean over pairs" : "median of \(weight.length) nights"
        let band = isSingle ? "95 % interval" : "lowest to highest of them"
        return [LegendEntry(line, .lastArm, .line, series: 0), LegendEntry(band, .noise, .box, series: 1)]
            + TrendMark.legend(scenario.changes)
    }

    private struct EntryView: MustacheParent {
        let entry: LegendEntry

        func child(named name: String) -> Any? {
            switch name {
            case "entry": entry.name
            // What is no series is a mark, which stands upright.
            case "sign": entry.sign == .line && entry.series == nil ? "line v" : entry.sign.rawValue
            case "ink": entry.ink.rawValue
            case "series": entry.series
            default: nil
            }
        }
    }

    private struct PanelView: MustacheParent {
        let series: TrendSeries
        let anew: [Int]
        let span: TrendSpan
        let weight: TrendWeight

        func child(named name: String) -> Any? {
            switch name {
            case "heading":
                [TrendFigureTitle.title(of: series.figure), chart.unit].filter { !$0.isEmpty }.joined(separator: ", ")
            case "latest": TrendRow(series: series).latest
            case "svg": chart.graphics.inlineSVG(label: TrendAlternative.text(series, span))
            default: nil
            }
        }

        private var chart: TrendChart {
            TrendChart(series: series, span: span, anew: anew, points: weight.points)
        }
    }
}
