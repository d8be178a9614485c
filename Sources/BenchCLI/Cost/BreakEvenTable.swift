import WastedWorkAnalysis

/// From which service time on cancellation pays: by formula, and as measured.
struct BreakEvenTable {
    private let points: [BreakEven]

    init(_ analysis: CostAnalysis) {
        points = analysis.breakEvens
    }

    var text: String {
        let heading = "BREAK-EVEN: the service time from which on cancellation saves more than it costs"
        return [heading, "", Columns.text(summary), "", CostText.wrapped(basis, indent: "  "), "", Columns.text(sweep)]
            .joined(separator: "\n")
    }

    private var summary: [[String]] {
        let head = ["  clients that leave", "cost a request", "pays from, by formula", "pays from, as measured"]
        return [head]
            + points.map { point in
                [
                    "  \(CostFigure.planned(point.leaving))", CostFigure.time(point.cost),
                    CostFigure.time(point.computed), Self.words(point.measured),
                ]
            }
    }

    private var basis: String {
        let share = points.first.map { CostFigure.percent($0.recovered) } ?? "?"
        return """
            Formula: S = c / (p × r): a request costs c more, and where its client leaves (share p) it is spared r = \
            \(share) of its service time S. Measured: a loop of eight parts with a check before each, beside the same loop \
            in plain code. Net CPU time that a request gains:
            """
    }

    private var sweep: [[String]] {
        let head = ["  service time"] + points.map { "\(CostFigure.planned($0.leaving)) leave" }
        let count = points.map(\.gains.count).min() ?? 0
        return [head]
            + (0..<count).map { index in
                let service = points.last?.gains[index].service
                return ["  \(CostFigure.time(service))"] + points.map { Self.gain($0.gains[index]) }
            }
    }

    private static func gain(_ gain: NetGain) -> String {
        (gain.isEstablished ? "" : "~ ") + CostFigure.time(gain.gain)
    }

    private static func words(_ change: SignChange) -> String {
        switch change {
        case .between(let low, let high, let near): "\(CostFigure.time(near)) (\(CostFigure.range(low, high)))"
        case .notUpTo(let longest): "not up to \(CostFigure.time(longest))"
        case .fromStart(let shortest): "at most \(CostFigure.time(shortest))"
        case .unknown: "~"
        }
    }
}
