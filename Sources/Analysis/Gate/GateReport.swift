package import WastedWorkResults

/// What a gate says of a run.
package struct GateReport: Sendable {
    /// Level of every interval in it.
    package static let level = 0.95

    /// The run judged.
    package let candidate: HistoryHeader
    /// Runs that it is held against, oldest first.
    package let reference: [HistoryHeader]
    /// One a scenario and figure, in the order of the scenarios.
    package internal(set) var findings: [GateFinding]
    /// How many were corrected together.
    package let tests: Int
    /// What is established.
    package let thresholds: GateThresholds
    /// Scenarios that cannot be held against anything: new, or asked differently.
    package let unmatched: [String]
    /// Scenarios of the reference that the run does not have.
    package let gone: [String]
    /// What to doubt.
    package internal(set) var warnings: [String]

    /// Figures that make the gate fail.
    package var alarms: [GateFinding] { findings.filter(\.isAlarm) }

    /// What the whole of it comes to.
    package var outcome: GateOutcome {
        if !alarms.isEmpty { return .regression }
        guard findings.contains(where: { $0.effect != nil }) else { return .nothingCompared }
        if findings.contains(where: { $0.verdict == .improved }) { return .improvement }
        // Of a scenario that is gone nobody can say that it is as before.
        let isOpen = !gone.isEmpty || findings.contains { $0.verdict == .inconclusive }
        return isOpen ? .inconclusive : .unchanged
    }

    /// With what a second report says of the same run against other runs, where that is an alarm.
    ///
    /// - Parameter other: against a run that somebody pinned.
    package func joined(by other: GateReport) -> GateReport {
        var report = self
        report.findings = findings.map { finding in
            guard !finding.isAlarm else { return finding }
            return other.alarms.first { $0.scenario == finding.scenario && $0.figure == finding.figure } ?? finding
        }
        report.warnings += other.warnings.filter { !warnings.contains($0) }
        return report
    }

    /// The same after a repetition of the scenarios that raised an alarm.
    ///
    /// Only a figure that can come out otherwise, and did, loses its alarm: a leaked lease is a fact however seldom it leaks,
    /// and what was not measured again says nothing.
    ///
    /// - Parameter repetition: the report of the repeated scenarios against the same reference.
    package func confirmed(by repetition: GateReport) -> GateReport {
        var report = self
        report.findings = findings.map { finding in
            let again = repetition.findings.first {
                $0.scenario == finding.scenario && $0.figure == finding.figure && $0.value != nil
            }
            guard finding.isAlarm, let again, !(again.isUnjudged && finding.limit.rule == .statistical) else {
                return finding
            }
            if finding.figure.isRuled, !again.isAlarm { return finding }
            var finding = finding
            finding.confirmation = again.isAlarm ? .confirmed : .notConfirmed
            return finding
        }
        return report
    }
}

extension GateFinding {
    /// True of a statistical figure with too few pairs for a test.
    fileprivate var isUnjudged: Bool { pValue == nil }
}
