import WastedWorkAnalysis
import WastedWorkResults

/// Finds the run that showed a regression, from which on somebody wants to accept it.
struct ShownRegression {
    let session: Session
    let history: History
    let thresholds: ThresholdsSource
    /// Name of the scenario.
    let scenario: String
    /// What got worse.
    let figure: GateFigure

    /// The run that showed it: judged now as `check` judges it, against the runs before it.
    ///
    /// Where several runs together showed it, it is the first of them.
    /// - Parameter name: of the run that the user means; nil for the latest that is kept.
    /// - Throws: `HistoryTrouble.notWorse` where that run does not show it.
    func header(of name: String?) throws -> HistoryHeader {
        try name.map { try named($0) } ?? latest()
    }

    private func latest() throws -> HistoryHeader {
        let latest = try withScenario(LatestEntry(of: history, session).entry)
        let check = try check(of: latest)
        guard let begin = try begin(latest, check) else { throw notWorse(latest, instead: accepted(check)) }
        return begin
    }

    private func named(_ name: String) throws -> HistoryHeader {
        let shown = try withScenario(history.known(name))
        let latest = try latest(of: shown.header.kind) ?? shown
        let check = try check(of: latest)
        if worse(check.report(onKept: shown)) != nil { return shown.header }
        let begin = try begin(latest, check)
        // Any run of a level will do that only several of them together have shown.
        if let begin, begin.run != latest.header.run, begin.startedAt <= shown.header.startedAt { return shown.header }
        throw notWorse(shown, instead: begin?.run ?? accepted(check))
    }

    private func withScenario(_ entry: HistoryEntry) throws -> HistoryEntry {
        guard entry.scenario(scenario) != nil else {
            let near = Suggestion.near(scenario, among: entry.header.scenarios.map(\.name))
            throw CLIError.history(.noSuchScenario(scenario, run: entry.header.run, near: near))
        }
        return entry
    }

    /// The latest run that can be held against those of a kind; what cannot be read is told by whoever reads them all.
    private func latest(of kind: HistoryKind) throws -> HistoryEntry? {
        var reader = HistoryReader(history, metrics: GateFigure.metrics)
        for run in try history.runs().reversed() {
            do throws(ResultsError) {
                if try reader.header(of: run).kind == kind { return try reader.entry(run) }
            } catch {
                continue
            }
        }
        return nil
    }

    private func check(of latest: HistoryEntry) throws -> HistoryCheck {
        try HistoryCheck(session: session, history: history, thresholds: thresholds, candidate: latest, pinned: nil)
    }

    /// What a report says of the figure, where that got worse.
    private func worse(_ report: GateReport) -> GateFinding? {
        report.findings.first { $0.scenario == scenario && $0.figure == figure && $0.verdict == .regressed }
    }

    /// The run from which on the figure is worse, where it is in the latest: that run, or the first of its level where only
    /// several together show it.
    private func begin(_ latest: HistoryEntry, _ check: HistoryCheck) throws -> HistoryHeader? {
        guard let finding = worse(check.report(onKept: latest)) else { return nil }
        guard case .shift(let since, _) = finding.remark else { return latest.header }
        return try history.header(of: since)
    }

    /// The run of the last acceptance, which a longer one must name as well.
    private func accepted(_ check: HistoryCheck) -> String? {
        check.acceptances.last { $0.scenario == scenario && $0.figure == figure.name }?.run
    }

    private func notWorse(_ entry: HistoryEntry, instead: String?) -> CLIError {
        .history(.notWorse(run: entry.header.run, scenario: scenario, figure: figure.name, instead: instead))
    }
}
