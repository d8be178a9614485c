import WastedWorkQueueing

/// The arms side by side, a row a value.
enum PredictionTable {
    private static let rows: [(name: String, figure: @Sendable (SteadyState) -> String)] = [
        ("abandonment (clients leave)", { PredictionFigure.share($0.abandonment) }),
        ("  of it waiting", { PredictionFigure.share($0.abandonmentWaiting) }),
        ("  of it in service", { PredictionFigure.share($0.abandonmentInService) }),
        ("goodput (answers in time)", { PredictionFigure.rate($0.goodput) }),
        ("utilisation (busy share)", { PredictionFigure.share($0.utilisation) }),
        ("hold per offered request", { PredictionFigure.time($0.hold) }),
        ("  of it wasted", { PredictionFigure.share($0.wasted) }),
        ("  of it orphaned", { PredictionFigure.share($0.orphaned) }),
        ("requests in system", { PredictionFigure.count($0.inSystem) }),
        ("mean wait of the answered", { $0.waitOfAnswered.map(PredictionFigure.time) ?? "–" }),
    ]

    /// Aligned lines; an arm without a steady state says so once, and has no figures.
    static func text(_ prediction: Prediction) -> String {
        let head = [""] + prediction.arms.map(\.arm.rawValue)
        let lines = rows.enumerated().map { index, row in
            [row.name] + prediction.arms.map { arm in arm.steadyState.map(row.figure) ?? missing(inRow: index) }
        }
        return Columns.text([head] + lines)
    }

    private static func missing(inRow index: Int) -> String {
        index == 0 ? "no steady state" : "–"
    }
}
