import Mustache
import WastedWorkAnalysis

/// A scenario of the trend page as the template asks for it.
struct TrendScenarioView: MustacheParent {
    private let scenario: TrendScenario
    private let anchor: String
    private let span: TrendSpan
    private let weight: TrendWeight

    init(_ scenario: TrendScenario, anchor: String, _ span: TrendSpan, _ weight: TrendWeight) {
        self.scenario = scenario
        self.anchor = anchor
        self.span = span
        self.weight = weight
    }

    func child(named name: String) -> Any? {
        switch name {
        case "anchor": anchor
        case "name": scenario.name
        case "badge": badge
        case "paragraphs": paragraphs
        case "figure": scenario.followed.isEmpty ? nil : TrendFigureView(scenario, span, weight)
        default: nil
        }
    }

    /// A counter that must be 0 and is not, the most pressing change of the latest nights, or what is still worse.
    private var badge: CellView? {
        guard scenario.isCurrent else { return CellView(Cell("not in the latest run", .word)) }
        if let broken = scenario.breaches.first(where: { $0.standing == .now }) {
            return CellView(Cell(TrendFigureTitle.title(of: broken.figure), .regressed))
        }
        let start = span.runs.count - TrendReport.lately
        let current = scenario.changes.filter { $0.night >= start } + scenario.lasting(before: start)
        guard let first = current.sorted(by: TrendChange.isMorePressing).first, first.matters else { return nil }
        let text = TrendChangeText(change: first, span: span)
        return CellView(Cell(text.verdict, text.kind))
    }

    private var paragraphs: [Line] {
        let anew = TrendSentence.anew(scenario, span).map { [Line(text: $0, tone: " class=note")] } ?? []
        let counters = TrendSentence.ruled(scenario, span).map { ruled in
            Line(text: ruled.text, tone: " class=\(ruled.standing == .now ? "alarm" : "note")")
        }
        return counters + anew
    }

    private struct Line: MustacheParent {
        let text: String
        /// Its class, as an attribute.
        let tone: String

        func child(named name: String) -> Any? {
            switch name {
            case "text": text
            case "tone": tone
            default: nil
            }
        }
    }
}
