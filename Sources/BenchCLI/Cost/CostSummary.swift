import WastedWorkAnalysis
import WastedWorkResults

/// The answer in a few sentences, for a reader who wants no more.
struct CostSummary {
    private let report: CostReport

    init(_ report: CostReport) {
        self.report = report
    }

    var text: String {
        CostText.wrapped([price, pays, asks].compactMap { $0 }.joined(separator: " "))
    }

    private var price: String? {
        let primitives = report.analysis.primitives
        guard let check = primitives[.tokenCheck], let request = primitives[.requestPath] else { return nil }
        return "A check costs \(CostFigure.time(check)), and being cancellable \(CostFigure.time(request)) a request."
    }

    private var pays: String? {
        let points = report.analysis.breakEvens.compactMap { point in
            point.computed.map { "\(CostFigure.time($0)) where \(CostFigure.planned(point.leaving))" }
        }
        guard let first = points.first else { return nil }
        let rest = points.dropFirst().joined(separator: ", ")
        return "It pays from a service time of \(first) of the clients leave while they are served"
            + (rest.isEmpty ? "." : " (\(rest)).")
    }

    private var asks: String? {
        guard let formula = report.formulas.compactMap({ $0 }).first else { return nil }
        return "A loop should ask every \(CostFigure.time(formula.bestTime)) or so, not in every iteration."
    }
}
