import WastedWorkResults
import WastedWorkStatistics

/// Turns the distance of a figure from its reference into a verdict.
struct FigureJudge {
    private let polarity: Polarity
    private let limit: GateLimit
    private let significance: Double

    /// - Parameters:
    ///   - polarity: which direction is good.
    ///   - limit: what matters.
    ///   - significance: largest p-value that establishes a change.
    init(polarity: Polarity, limit: GateLimit, significance: Double) {
        self.polarity = polarity
        self.limit = limit
        self.significance = significance
    }

    /// Fewest pairs that a statistical verdict rests on, as for the verdicts within a run.
    private static let enoughPairs = Thresholds.standard.enoughPairs

    /// - Parameters:
    ///   - contrast: the distance.
    ///   - pValue: corrected where it is one of many.
    func verdict(on contrast: FigureContrast, pValue: Double?) -> Verdict {
        let margin = limit.margin(reference: contrast.reference)
        switch limit.rule {
        case .off: return .unchanged
        case .strict: return abs(contrast.effect) > margin ? direction(contrast.effect) : .unchanged
        case .statistical: return statistical(contrast, margin, pValue)
        }
    }

    private func statistical(_ contrast: FigureContrast, _ margin: Double, _ pValue: Double?) -> Verdict {
        guard contrast.pairs >= Self.enoughPairs, let interval = contrast.interval, let pValue else {
            return .inconclusive
        }
        if pValue <= significance, interval.excludesZero, abs(contrast.effect) > margin {
            return direction(contrast.effect)
        }
        return interval.isWithin(margin: margin) ? .unchanged : .inconclusive
    }

    private func direction(_ effect: Double) -> Verdict {
        (effect < 0) == (polarity == .lowerIsBetter) ? .improved : .regressed
    }
}
