import WastedWorkAnalysis
import WastedWorkResults

/// A run and the history that it is held against.
struct HistoryCheck {
    /// Most runs that are read, some three years of nights. A window of the latest would move on with every night: it would lose
    /// sight of the nights before a regression, and the search for shifts in it would begin anew each time.
    private static let mostRuns = 1_000

    /// The run to be judged.
    let candidate: HistoryEntry
    /// What a team has accepted, oldest first.
    let acceptances: [Acceptance]
    private let entries: [HistoryEntry]
    private let pinned: HistoryEntry?
    private let gate: Gate

    /// Reads the history, and says on standard error what of it cannot be used.
    ///
    /// - Throws: `HistoryTrouble` where nothing is comparable; `ResultsError` and `GateThresholdsError`.
    init(
        session: Session,
        history: History,
        thresholds: ThresholdsSource,
        candidate: HistoryEntry,
        pinned: String?
    ) throws {
        let limits = try thresholds.thresholds(for: candidate.header)
        let reading = try HistoryReading(
            history,
            comparableTo: candidate.header,
            limit: Self.mostRuns,
            metrics: GateFigure.metrics
        )
        let acceptances = try history.acceptances()
        for trouble in reading.damaged + acceptances.damaged {
            session.terminal.note("\(Program.name): skipped: \(trouble)")
        }
        guard !reading.entries.isEmpty else { throw CLIError.history(Self.trouble(reading, history)) }
        self.candidate = candidate
        self.acceptances = acceptances.kept
        self.entries = reading.entries
        self.pinned = try pinned.map { try history.known($0) }
        self.gate = Gate(thresholds: limits, acceptances: acceptances.kept)
    }

    /// What the gate says of a run.
    func report(on entry: HistoryEntry) -> GateReport {
        let report = gate.report(on: entry, against: entries)
        guard let pinned else { return report }
        return report.joined(by: gate.report(on: entry, against: [pinned]))
    }

    /// What the gate says of a run of the history itself, or said when it was new: later runs are left out.
    func report(onKept entry: HistoryEntry) -> GateReport {
        let header = entry.header
        let earlier = entries.filter { $0.header.run != header.run && $0.header.startedAt <= header.startedAt }
        return gate.report(on: entry, against: earlier)
    }

    /// A verdict after what raised an alarm was repeated: only a whole repetition refutes.
    ///
    /// - Parameters:
    ///   - report: what the gate said of the run.
    ///   - repeated: the scenarios that raised an alarm.
    func report(_ report: GateReport, after repeated: RepeatedScenarios) -> GateReport {
        let again = repeated.entry.map { report.confirmed(by: self.report(on: $0)) }
        return (again ?? report).unrepeated(repeated.troubles)
    }

    private static func trouble(_ reading: HistoryReading, _ history: History) -> HistoryTrouble {
        guard let latest = reading.others.last else {
            return .empty(folder: history.folder, damaged: reading.damaged.count)
        }
        return .ofOthers(folder: history.folder, runs: reading.others.count, latest: "\(latest.kind)")
    }
}
