import WastedWorkAnalysis
import WastedWorkResults

/// A gate's findings in words.
enum GateSentence {
    /// The verdict of the whole, in one or two sentences.
    static func headline(_ report: GateReport) -> String {
        let against = "against \(Numeral.counted(report.reference.count, "run"))"
        let judged = "\(Numeral.counted(report.findings.count, "figure")) \(against)"
        let others = counts(report)
        let tail = others.isEmpty ? "" : " \(others)"
        switch report.outcome {
        case .regression:
            let scenarios = Set(report.alarms.map(\.scenario)).count
            return
                "REGRESSED: \(report.alarms.count) of \(judged) got worse, in \(Numeral.counted(scenarios, "scenario")).\(tail)"
        case .improvement: return "IMPROVED: none of \(judged) got worse.\(tail)"
        case .inconclusive: return "NO REGRESSION FOUND: none of \(judged) is established to be worse.\(tail)"
        case .unchanged: return "UNCHANGED: none of \(judged) got worse.\(tail)"
        case .nothingCompared: return "NOTHING COMPARED: no figure of this run was measured \(against) as well.\(tail)"
        }
    }

    /// What to doubt about the whole, one sentence each.
    static func doubts(_ report: GateReport) -> [String] {
        let missing = [
            ("not in this run", report.gone), ("with nothing to be held against yet", report.unmatched),
        ].filter { !$0.1.isEmpty }
        return report.warnings
            + missing.map { "\(Numeral.counted($1.count, "scenario")) \($0): \($1.joined(separator: ", "))" }
    }

    private static func counts(_ report: GateReport) -> String {
        let improved = report.findings.count { $0.verdict == .improved }
        let open = report.findings.count { $0.verdict == .inconclusive }
        let accepted = report.findings.count { $0.verdict == .regressed && $0.acceptance != nil }
        let slight = report.findings.count { $0.isSlight(at: report.thresholds.significance) }
        let passing = report.findings.count { $0.confirmation == .notConfirmed }
        let unrepeated = report.findings.count(where: \.isUnrepeated)
        let parts = [
            improved > 0 ? "\(improved) improved" : nil,
            accepted > 0 ? "\(accepted) worse and accepted" : nil,
            passing > 0 ? "\(passing) worse and not so again when repeated" : nil,
            unrepeated > 0 ? "\(unrepeated) of which could not be repeated" : nil,
            slight > 0 ? "\(slight) changed by less than matters" : nil,
            open > 0 ? "\(open) of which the pairs do not say" : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? "" : parts.joined(separator: "; ") + "."
    }

    /// What is known of a finding besides its numbers; empty where that is nothing.
    static func remark(_ finding: GateFinding) -> String {
        [test(finding), remark(finding.remark), acceptance(finding), confirmation(finding)].compactMap { $0 }
            .joined(separator: "; ")
    }

    private static func test(_ finding: GateFinding) -> String? {
        // The nights bear it out, not this run's test.
        if case .shift = finding.remark { return nil }
        guard let pValue = finding.adjustedPValue, finding.verdict == .regressed || finding.verdict == .improved else {
            return finding.limit.rule == .strict && finding.verdict == .regressed ? "judged strictly" : nil
        }
        return pValue < 0.0001 ? "p < 0.0001" : "p = \(Numeral.significant(pValue, digits: 2))"
    }

    /// What is known of a change that the thresholds let pass; nil where nothing changed for sure.
    static func slight(_ finding: GateFinding, in report: GateReport) -> String? {
        guard finding.isSlight(at: report.thresholds.significance), let margin = finding.margin else { return nil }
        return "sure, but less than \(FigureText.text(margin, as: finding.figure.scale))"
    }

    private static func remark(_ remark: GateFinding.Remark?) -> String? {
        switch remark {
        case .missing: "not measured in this run"
        case .fromZero: "the first arm spent nothing"
        case .fewNights: "so few runs that their scatter is not known"
        case .shift(let since, let nights):
            "on a new level since \(since), borne out by \(Numeral.counted(nights, "run"))"
        case .suspected(let since): "perhaps on a new level since \(since)"
        case nil: nil
        }
    }

    private static func acceptance(_ finding: GateFinding) -> String? {
        finding.acceptance.map { "accepted until \($0.until): \($0.reason)" }
    }

    private static func confirmation(_ finding: GateFinding) -> String? {
        switch finding.confirmation {
        case .notAsked: nil
        case .confirmed: "confirmed by a repetition"
        case .notConfirmed: "not so again when repeated"
        case .notRepeated(let reason): "could not be repeated: \(reason)"
        }
    }

    /// A finding in one line: `12 % → 15 %, +20 % (+15 to +24 %): regressed (p = 0.001)`.
    static func sentence(_ finding: GateFinding) -> String {
        let number = GateNumber(finding: finding)
        let remark = remark(finding)
        return "\(number.values), \(number.change): \(finding.verdict.rawValue)"
            + (remark.isEmpty ? "" : " (\(remark))")
    }

    /// The word of a verdict, in capitals where it makes the gate fail.
    static func verdict(_ finding: GateFinding) -> String {
        finding.isAlarm ? "REGRESSED" : finding.verdict.rawValue
    }
}
