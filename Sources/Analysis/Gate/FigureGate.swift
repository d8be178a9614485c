import WastedWorkResults
import WastedWorkStatistics

/// Holds one figure of one scenario against its reference.
struct FigureGate {
    private let watched: WatchedFigure
    private let thresholds: GateThresholds
    private var figure: GateFigure { watched.figure }
    private var limit: GateLimit { watched.limit }
    private var match: ScenarioMatch { watched.match }

    /// - Parameters:
    ///   - watched: the figure, in the run judged and in earlier ones.
    ///   - thresholds: how much doubt is left.
    init(_ watched: WatchedFigure, thresholds: GateThresholds) {
        self.watched = watched
        self.thresholds = thresholds
    }

    /// nil where neither the run nor its reference has the figure.
    func finding() -> GateFinding? {
        guard let night = watched.night else {
            let nights = reference()
            return nights.isEmpty ? nil : missing(nights)
        }
        if figure.isRuled { return ruled(night) }
        let nights = reference()
        if night.isFromZero, nights.isEmpty { return ruled(night, remark: .fromZero) }
        guard let contrast = FigureContrast(night, against: nights, plans: watched.plans, level: GateReport.level)
        else {
            return nil
        }
        return judged(night, contrast, nights.count)
    }

    private func reference() -> [FigureNight] {
        var reference = GateReference(judgedBy: judge, plans: watched.plans, window: thresholds.window)
        for earlier in watched.comparable { reference.admit(earlier.night) }
        return reference.nights
    }

    private var judge: FigureJudge {
        FigureJudge(polarity: figure.polarity, limit: limit, significance: thresholds.significance)
    }

    /// Accepted is what the run itself showed; what comes on top of it later is not.
    private var accepted: Acceptance? { watched.isAccepted ? watched.acceptance : nil }

    private func judged(_ night: FigureNight, _ contrast: FigureContrast, _ nights: Int) -> GateFinding {
        let isFew = limit.rule == .statistical && nights < FigureContrast.enoughNights
        return GateFinding(
            scenario: match.name,
            figure: figure,
            limit: limit,
            value: contrast.reference + contrast.effect,
            reference: contrast.reference,
            nights: nights,
            effect: contrast.effect,
            interval: limit.rule == .strict ? nil : contrast.interval,
            pValue: limit.rule == .strict ? nil : contrast.pValue,
            margin: limit.margin(reference: contrast.reference),
            verdict: judge.verdict(on: contrast, pValue: contrast.pValue),
            remark: night.isFromZero ? .fromZero : isFew ? .fewNights : nil,
            acceptance: accepted
        )
    }

    /// A figure that is held against nothing: none may be there, or none was before.
    private func ruled(_ night: FigureNight, remark: GateFinding.Remark? = nil) -> GateFinding {
        let isWorse = figure.polarity == .lowerIsBetter && night.mean > limit.absolute
        return GateFinding(
            scenario: match.name,
            figure: figure,
            limit: GateLimit(.strict, absolute: limit.absolute, relative: 0),
            value: night.mean,
            reference: 0,
            nights: match.earlier.count,
            effect: night.mean,
            interval: nil,
            pValue: nil,
            margin: limit.absolute,
            verdict: isWorse ? .regressed : .unchanged,
            remark: remark,
            acceptance: accepted
        )
    }

    private func missing(_ nights: [FigureNight]) -> GateFinding {
        GateFinding(
            scenario: match.name,
            figure: figure,
            limit: limit,
            value: nil,
            reference: Sample(nights.map(\.mean))?.mean,
            nights: nights.count,
            effect: nil,
            interval: nil,
            pValue: nil,
            margin: nil,
            verdict: .inconclusive,
            remark: .missing
        )
    }
}
