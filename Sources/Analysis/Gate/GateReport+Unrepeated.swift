extension GateReport {
    /// The same after a repetition that was none, or not a whole one: what is not refuted stays an alarm, and says why.
    ///
    /// - Parameter reasons: why a scenario was not repeated, or not wholly, by its name.
    package func unrepeated(_ reasons: [String: String]) -> GateReport {
        var report = self
        report.findings = findings.map { finding in
            guard let reason = finding.isUnsaid ? Self.unsaid : reasons[finding.scenario], finding.isRefutable else {
                return finding
            }
            var finding = finding
            finding.confirmation = .notRepeated(reason: reasons[finding.scenario] ?? reason)
            return finding
        }
        return report
    }

    /// Of a scenario that was repeated, and a figure of which that says nothing.
    private static let unsaid = "too few pairs of the repetition have the figure"
}

extension GateFinding {
    /// Whether it should have been repeated, and was not.
    package var isUnrepeated: Bool {
        if case .notRepeated = confirmation { true } else { false }
    }

    /// Whether a repetition could take it back, or has.
    fileprivate var isRefutable: Bool { verdict == .regressed && acceptance == nil && confirmation != .confirmed }

    /// Whether the repetition left open what it could have refuted. A count that must be 0 is believed at once.
    fileprivate var isUnsaid: Bool { !figure.isRuled && confirmation == .notAsked }
}
