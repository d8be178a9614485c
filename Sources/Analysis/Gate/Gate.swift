package import WastedWorkResults
import WastedWorkStatistics

/// Holds a run against earlier ones, figure by figure, and corrects what it finds for the number of questions.
package struct Gate: Sendable {
    /// What is let pass.
    let thresholds: GateThresholds
    /// What a team has accepted.
    let acceptances: [Acceptance]

    /// - Parameters:
    ///   - thresholds: what is let pass.
    ///   - acceptances: regressions that a team has accepted.
    package init(thresholds: GateThresholds = .standard, acceptances: [Acceptance] = []) {
        self.thresholds = thresholds
        self.acceptances = acceptances
    }

    /// What the gate says of a run.
    ///
    /// - Parameters:
    ///   - candidate: the run judged.
    ///   - history: runs that it is held against, oldest first.
    package func report(on candidate: HistoryEntry, against history: [HistoryEntry]) -> GateReport {
        let matches = candidate.header.scenarios.map { ScenarioMatch($0, in: candidate, history) }
        let judged = matches.filter { !$0.earlier.isEmpty }.concurrentMap { match in
            GateFigure.catalogue.compactMap { self.judged($0, in: match) }
        }.flatMap(\.self)
        let findings = judged.map(\.finding)
        let tested = findings.indices.filter { findings[$0].isTested }
        let shifts = FigureShifts(significance: thresholds.significance, figures: tested.count)
        return GateReport(
            candidate: candidate.header,
            reference: history.map(\.header),
            findings: Array(zip(corrected(findings, tested), judged)).concurrentMap { finding, judged in
                shifts.judged(finding, in: judged.levels)
            },
            tests: tested.count,
            thresholds: thresholds,
            unmatched: matches.filter(\.earlier.isEmpty).map(\.name),
            gone: gone(candidate, history),
            warnings: GateDoubts(candidate: candidate.header, history: history.map(\.header)).warnings
        )
    }

    /// What the run alone says of a figure, and the nights in which shifts are looked for: their raw values would be too
    /// many to keep for all figures of a long history.
    private func judged(_ figure: GateFigure, in match: ScenarioMatch) -> (finding: GateFinding, levels: [RunLevel])? {
        let limit = thresholds.limit(of: figure, in: match.name)
        guard limit.rule != .off else { return nil }
        let watched = WatchedFigure(figure, limit: limit, in: match, acceptances: acceptances)
        return FigureGate(watched, thresholds: thresholds).finding().map { ($0, watched.levels) }
    }

    private func corrected(_ findings: [GateFinding], _ tested: [Int]) -> [GateFinding] {
        var findings = findings
        let adjusted = HolmCorrection.adjusted(tested.map { findings[$0].pValue ?? 1 })
        for (index, pValue) in zip(tested, adjusted) { findings[index].correct(to: pValue, thresholds) }
        return findings
    }

    /// Scenarios of the latest run that are not in this one.
    private func gone(_ candidate: HistoryEntry, _ history: [HistoryEntry]) -> [String] {
        let latest = history.last?.header.scenarios.map(\.name) ?? []
        return latest.filter { candidate.scenario($0) == nil }
    }
}

extension GateFinding {
    /// Whether a test with a p-value is behind it.
    fileprivate var isTested: Bool { limit.rule == .statistical && value != nil && reference != nil }

    /// A change that is established alone and not among so many is not established.
    fileprivate mutating func correct(to pValue: Double, _ thresholds: GateThresholds) {
        adjustedPValue = pValue
        guard verdict == .regressed || verdict == .improved, pValue > thresholds.significance else { return }
        verdict = .inconclusive
    }
}
