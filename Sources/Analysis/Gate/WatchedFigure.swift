import WastedWorkResults

/// A figure of one scenario, in the run judged and in the earlier runs with which it can be compared.
struct WatchedFigure {
    /// What is watched.
    let figure: GateFigure
    /// What matters.
    let limit: GateLimit
    /// The scenario, and the runs in which it was asked.
    let match: ScenarioMatch
    /// In the run judged; nil where that does not have it.
    let night: FigureNight?
    /// Oldest first: ratios for a ratio, amounts for an amount that has nothing to be divided by.
    let earlier: [EarlierNight]
    /// The last that counts for the run judged, if any.
    let acceptance: Acceptance?

    /// The figure in one earlier run.
    struct EarlierNight {
        /// What the run was.
        let header: HistoryHeader
        /// What it showed.
        let night: FigureNight
    }

    /// - Parameters:
    ///   - figure: what is watched.
    ///   - limit: what matters of its ratio.
    ///   - match: the scenario, and the runs in which it was asked.
    ///   - acceptances: what a team has accepted, oldest first.
    init(_ figure: GateFigure, limit: GateLimit, in match: ScenarioMatch, acceptances: [Acceptance]) {
        let night = FigureNight(figure, of: match.name, in: match.candidate)
        self.figure = figure
        self.limit = night?.isFromZero == true ? limit.ofAmount(figure.metric) : limit
        self.match = match
        self.night = night
        earlier = match.earlier.compactMap { entry in
            guard figure.holdsAcrossPlans || entry.header.seed == match.candidate.header.seed,
                let earlier = FigureNight(figure, of: match.name, in: entry),
                earlier.isFromZero == (night ?? earlier).isFromZero
            else { return nil }
            return EarlierNight(header: entry.header, night: earlier)
        }
        acceptance = acceptances.last { acceptance in
            acceptance.scenario == match.name && acceptance.figure == figure.name
                && acceptance.counts(at: match.candidate.header.startedAt)
        }
    }

    /// Whether the nights replay the same plans.
    var plans: GatePlans { figure.holdsAcrossPlans ? match.plans : .shared }

    /// Whether the run judged is the one whose figure was accepted.
    var isAccepted: Bool { acceptance?.run == match.candidate.header.run }

    /// What the run judged is held against: nights from the accepted one on, where one was accepted. The accepted run itself
    /// is held against those before it.
    var comparable: [EarlierNight] {
        guard let acceptance, !isAccepted else { return earlier }
        return earlier.filter { $0.header.startedAt >= acceptance.startedAt }
    }

    /// What shifts are looked for in: those nights, and the run judged.
    var levels: [RunLevel] {
        let nights = comparable.map { RunLevel(run: $0.header.run, mean: $0.night.mean) }
        return nights + [night].compactMap { $0.map { RunLevel(run: match.candidate.header.run, mean: $0.mean) } }
    }
}

extension GateFigure {
    /// False for an amount that the plan decides: another seed asks for another amount.
    fileprivate var holdsAcrossPlans: Bool {
        if case .amount = reckoning { return false }
        return true
    }
}

extension GateLimit {
    /// The same for an amount, whose least change that matters is in the metric's own unit.
    fileprivate func ofAmount(_ metric: Metric) -> GateLimit {
        GateLimit(rule, absolute: Thresholds.standard[metric].absolute, relative: relative)
    }
}
