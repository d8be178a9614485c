import WastedWorkResults

/// A figure of one scenario, in the run judged and in the earlier runs that have it.
struct WatchedFigure {
    /// What is watched.
    let figure: GateFigure
    /// What matters.
    let limit: GateLimit
    /// The scenario, and the runs in which it was asked.
    let match: ScenarioMatch
    /// In the run judged; nil where that does not have it.
    let night: FigureNight?
    /// Oldest first.
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
    ///   - limit: what matters.
    ///   - match: the scenario, and the runs in which it was asked.
    ///   - acceptances: what a team has accepted, oldest first.
    init(_ figure: GateFigure, limit: GateLimit, in match: ScenarioMatch, acceptances: [Acceptance]) {
        self.figure = figure
        self.limit = limit
        self.match = match
        night = FigureNight(figure, of: match.name, in: match.candidate)
        earlier = match.earlier.compactMap { entry in
            FigureNight(figure, of: match.name, in: entry).map { EarlierNight(header: entry.header, night: $0) }
        }
        acceptance = acceptances.last { acceptance in
            acceptance.scenario == match.name && acceptance.figure == figure.name
                && acceptance.counts(at: match.candidate.header.startedAt)
        }
    }

    /// Nights from the one on that was accepted, where one was; all of them otherwise.
    var sinceAcceptance: [EarlierNight] {
        guard let acceptance else { return earlier }
        return earlier.filter { $0.header.startedAt >= acceptance.startedAt }
    }

    /// What shifts are looked for in: the nights since the acceptance that have a ratio, and the run judged.
    var levels: [NightLevel] {
        let nights = sinceAcceptance.lazy.map { ($0.header.run, $0.night) }
        let last = night.map { (match.candidate.header.run, $0) }
        return (nights + [last].compactMap(\.self)).compactMap { run, night in
            night.isFromZero ? nil : NightLevel(run: run, mean: night.mean)
        }
    }
}

/// The level of a figure in one run.
struct NightLevel {
    /// Name of the run.
    let run: String
    /// Mean over pairs.
    let mean: Double
}
