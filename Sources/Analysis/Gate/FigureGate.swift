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
        let reference = reference()
        guard let night = watched.night else {
            return reference.isEmpty ? nil : missing(reference)
        }
        if case .zero = figure.reckoning { return ruled(night, against: 0) }
        if night.isFromZero { return ruled(night, against: 0, remark: .fromZero) }
        let nights = reference.filter { !$0.isFromZero }
        guard let contrast = FigureContrast(night, against: nights, plans: match.plans, level: GateReport.level) else {
            return nil
        }
        return judged(night, contrast, nights.count)
    }

    /// From nights since the acceptance, where there is one; without any, those before it, and the finding is accepted.
    private func reference() -> [FigureNight] {
        let later = watched.sinceAcceptance
        var reference = GateReference(figure, limit: limit, thresholds: thresholds)
        for earlier in later.isEmpty ? watched.earlier : later { reference.admit(earlier.night) }
        return reference.nights
    }

    /// Accepted is what the run itself showed; what comes on top of it later is not.
    private var accepted: Acceptance? {
        watched.acceptance.flatMap { $0.run == match.candidate.header.run ? $0 : nil }
    }

    private func judged(_ night: FigureNight, _ contrast: FigureContrast, _ nights: Int) -> GateFinding {
        let judge = FigureJudge(figure, limit: limit, thresholds: thresholds)
        let isFew = limit.rule == .statistical && nights < FigureContrast.enoughNights
        return GateFinding(
            scenario: match.name,
            figure: figure,
            limit: limit,
            value: night.mean,
            reference: contrast.reference,
            nights: nights,
            effect: contrast.effect,
            interval: limit.rule == .strict ? nil : contrast.interval,
            pValue: limit.rule == .strict ? nil : contrast.pValue,
            margin: judge.margin(for: contrast, night),
            verdict: judge.verdict(on: contrast, night, pValue: contrast.pValue),
            remark: isFew ? .fewNights : nil,
            acceptance: accepted
        )
    }

    /// A figure whose reference is a rule and no history.
    private func ruled(
        _ night: FigureNight,
        against reference: Double,
        remark: GateFinding.Remark? = nil
    ) -> GateFinding {
        let margin = remark == nil ? limit.absolute : Thresholds.standard[figure.metric].absolute
        let isWorse = figure.polarity == .lowerIsBetter && night.mean - reference > margin
        return GateFinding(
            scenario: match.name,
            figure: figure,
            limit: GateLimit(.strict, absolute: margin, relative: 0),
            value: night.mean,
            reference: reference,
            nights: match.earlier.count,
            effect: night.mean - reference,
            interval: nil,
            pValue: nil,
            margin: margin,
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
