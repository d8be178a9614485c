import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// What asking at intervals costs: the checks, and the work until one of them notices.
struct PollingTable {
    private let curve: PollingCurve
    private let formula: PollingFormula?

    init(_ curve: PollingCurve, formula: PollingFormula?) {
        self.curve = curve
        self.formula = formula
    }

    var text: String {
        [CostText.wrapped(heading), "", Columns.text([head] + curve.points.map(row)), "", conclusion]
            .joined(separator: "\n")
    }

    private var heading: String {
        "POLLING: \(curve.kind.title), \(CostFigure.whole(curve.units)) \(curve.kind.units) or "
            + "\(CostFigure.time(curve.hold)) a request; \(CostFigure.planned(curve.leaving)) of the clients leave meanwhile"
    }

    private var head: [String] {
        ["  a check every", "checks cost", "per \(curve.kind.unit)", "noticed after", "cost a request", "by formula"]
    }

    private func row(_ point: PollingCostPoint) -> [String] {
        let share = CostFigure.percent(curve.hold > 0 ? point.overhead.value / curve.hold : nil)
        let perUnit = CostFigure.time(point.overhead.value / Double(curve.units))
        return [
            "  \(CostFigure.whole(point.interval))\(point.interval == curve.best?.interval ? " ←" : "")",
            point.isEstablished ? share : "~ \(share)",
            perUnit,
            CostFigure.time(point.orphaned),
            CostFigure.time(point.total),
            predicted(point),
        ]
    }

    private func predicted(_ point: PollingCostPoint) -> String {
        do {
            return CostFigure.time(try formula?.cost(every: point.interval))
        } catch {
            // An interval beyond the model's limits has no prediction.
            return "?"
        }
    }

    private var conclusion: String {
        CostText.wrapped("\(best) \(theory)\(curve.kind.remark)", indent: "  ")
    }

    private var best: String {
        guard let best = curve.best else { return "No interval was measured." }
        let others = curve.contenders.filter { $0.interval != best.interval }.map { CostFigure.whole($0.interval) }
        let doubt = others.isEmpty ? "" : " (not told apart: \(others.joined(separator: ", ")))"
        return "Best measured: every \(CostFigure.whole(best.interval)) \(curve.kind.units)\(doubt)."
    }

    private var theory: String {
        guard let formula else { return "By formula: ?, no check was seen to cost anything." }
        return "By formula √(2εh/p), with \(CostFigure.time(formula.check)) a check: every "
            + "\(CostFigure.whole(Int(formula.bestUnits.rounded()))) (\(CostFigure.time(formula.bestTime)))."
    }
}

extension PollingKind {
    fileprivate var title: String {
        switch self {
        case .loop: "a loop that checks a token"
        case .sqlite: "a statement of SQLite with a progress handler"
        }
    }

    fileprivate var unit: String {
        switch self {
        case .loop: "iteration"
        case .sqlite: "VM step"
        }
    }

    fileprivate var units: String { "\(unit)s" }

    fileprivate var remark: String {
        switch self {
        case .loop: ""
        case .sqlite: " The suite's connections do not depend on it: they interrupt SQLite, whatever the interval."
        }
    }
}
