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
        let findings = matches.filter { !$0.earlier.isEmpty }.flatMap { match in
            GateFigure.catalogue.compactMap { finding($0, in: match) }
        }
        let tested = findings.indices.filter { findings[$0].isTested }
        let shifts = FigureShifts(
            significance: thresholds.significance,
            figures: tested.count,
            acceptances: acceptances
        )
        let byName = Dictionary(matches.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return GateReport(
            candidate: candidate.header,
            reference: history.map(\.header),
            findings: corrected(findings, tested).map { finding in
                byName[finding.scenario].map { shifts.judged(finding, in: $0) } ?? finding
            },
            tests: tested.count,
            thresholds: thresholds,
            unmatched: matches.filter(\.earlier.isEmpty).map(\.name),
            gone: gone(candidate, history),
            warnings: GateDoubts(candidate: candidate.header, history: history.map(\.header)).warnings
        )
    }

    private func finding(_ figure: GateFigure, in match: ScenarioMatch) -> GateFinding? {
        let limit = thresholds.limit(of: figure, in: match.name)
        guard limit.rule != .off else { return nil }
        let accepted = acceptances.filter { acceptance in
            acceptance.scenario == match.name && acceptance.figure == figure.name
                && acceptance.counts(at: match.candidate.header.startedAt)
        }
        return FigureGate(figure, limit: limit, thresholds: thresholds, acceptance: accepted.last).finding(in: match)
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
