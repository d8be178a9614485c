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
        let matters = matters(contrast.effect, reference: contrast.reference)
        switch limit.rule {
        case .off: return .unchanged
        case .strict: return matters ? direction(contrast.effect) : .unchanged
        case .statistical: return statistical(contrast, pValue)
        }
    }

    /// Whether a change is larger than its thresholds.
    func matters(_ effect: Double, reference: Double) -> Bool {
        abs(effect) > limit.margin(reference: reference)
    }

    private func statistical(_ contrast: FigureContrast, _ pValue: Double?) -> Verdict {
        guard contrast.pairs >= Self.enoughPairs, let interval = contrast.interval, let pValue else {
            return .inconclusive
        }
        if pValue <= significance, interval.excludesZero, matters(contrast.effect, reference: contrast.reference) {
            return direction(contrast.effect)
        }
        return interval.isWithin(margin: limit.margin(reference: contrast.reference)) ? .unchanged : .inconclusive
    }

    private func direction(_ effect: Double) -> Verdict {
        (effect < 0) == (polarity == .lowerIsBetter) ? .improved : .regressed
    }
}
