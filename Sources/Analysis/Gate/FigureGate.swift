import WastedWorkResults
import WastedWorkStatistics

/// Holds one figure of one scenario against its reference.
struct FigureGate {
    private let figure: GateFigure
    private let limit: GateLimit
    private let thresholds: GateThresholds
    private let acceptance: Acceptance?

    init(_ figure: GateFigure, limit: GateLimit, thresholds: GateThresholds, acceptance: Acceptance?) {
        self.figure = figure
        self.limit = limit
        self.thresholds = thresholds
        self.acceptance = acceptance
    }

    /// nil where neither the run nor its reference has the figure.
    func finding(in match: ScenarioMatch) -> GateFinding? {
        let night = FigureNight(figure, of: match.name, in: match.candidate)
        let reference = reference(in: match)
        guard let night else {
            return reference.nights.last.map { _ in missing(in: match, reference.nights) }
        }
        if case .zero = figure.reckoning { return ruled(night, against: 0, in: match) }
        if night.isFromZero { return ruled(night, against: 0, in: match, remark: .fromZero) }
        let nights = reference.nights.filter { !$0.isFromZero }
        guard let contrast = FigureContrast(night, against: nights, plans: match.plans, level: GateReport.level) else {
            return nil
        }
        return judged(night, contrast, nights.count, in: match)
    }

    /// Nights since the acceptance, where there is one; without any, those before it, and the finding is accepted.
    private func reference(in match: ScenarioMatch) -> GateReference {
        var reference = GateReference(figure, limit: limit, thresholds: thresholds)
        for entry in since(match) {
            if let night = FigureNight(figure, of: match.name, in: entry) { reference.admit(night) }
        }
        return reference
    }

    private func since(_ match: ScenarioMatch) -> [HistoryEntry] {
        guard let acceptance else { return match.earlier }
        let later = match.earlier.filter { $0.header.startedAt >= acceptance.startedAt }
        return later.isEmpty ? match.earlier : later
    }

    /// Accepted is what the run itself showed; what comes on top of it later is not.
    private func accepted(in match: ScenarioMatch) -> Acceptance? {
        acceptance?.run == match.candidate.header.run ? acceptance : nil
    }

    private func judged(_ night: FigureNight, _ contrast: FigureContrast, _ nights: Int, in match: ScenarioMatch)
        -> GateFinding
    {
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
            acceptance: accepted(in: match)
        )
    }

    /// A figure whose reference is a rule and no history.
    private func ruled(
        _ night: FigureNight,
        against reference: Double,
        in match: ScenarioMatch,
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
            acceptance: accepted(in: match)
        )
    }

    private func missing(in match: ScenarioMatch, _ nights: [FigureNight]) -> GateFinding {
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
