import WastedWorkResults
import WastedWorkStatistics

/// Turns the distance of a figure from its reference into a verdict.
struct FigureJudge {
    private let figure: GateFigure
    private let limit: GateLimit
    private let thresholds: GateThresholds

    init(_ figure: GateFigure, limit: GateLimit, thresholds: GateThresholds) {
        self.figure = figure
        self.limit = limit
        self.thresholds = thresholds
    }

    /// Fewest pairs that a statistical verdict rests on, as for the verdicts within a run.
    private static let enoughPairs = Thresholds.standard.enoughPairs

    /// - Parameters:
    ///   - contrast: the distance.
    ///   - night: the run judged.
    ///   - pValue: corrected where it is one of many.
    func verdict(on contrast: FigureContrast, _ night: FigureNight, pValue: Double?) -> Verdict {
        let margin = margin(for: contrast, night)
        switch limit.rule {
        case .off: return .unchanged
        case .strict: return abs(contrast.effect) > margin ? direction(contrast.effect) : .unchanged
        case .statistical: return statistical(contrast, margin, pValue)
        }
    }

    /// The least change that matters.
    func margin(for contrast: FigureContrast, _ night: FigureNight) -> Double {
        // From nothing there is no share: what the metric's own unit makes of it decides.
        if night.isFromZero { return Thresholds.standard[figure.metric].absolute }
        return limit.margin(reference: contrast.reference)
    }

    private func statistical(_ contrast: FigureContrast, _ margin: Double, _ pValue: Double?) -> Verdict {
        guard contrast.pairs >= Self.enoughPairs, let interval = contrast.interval, let pValue else {
            return .inconclusive
        }
        if pValue <= thresholds.significance, interval.excludesZero, abs(contrast.effect) > margin {
            return direction(contrast.effect)
        }
        return interval.isWithin(margin: margin) ? .unchanged : .inconclusive
    }

    private func direction(_ effect: Double) -> Verdict {
        (effect < 0) == (figure.polarity == .lowerIsBetter) ? .improved : .regressed
    }
}
