import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// The answer of a trend in words.
enum TrendSentence {
    /// The verdict of the whole, in one or two sentences.
    static func headline(_ report: TrendReport) -> String {
        let recent = report.recent
        let nights = min(TrendReport.lately, report.trend.runs.count)
        let among = "in the latest \(Numeral.counted(nights, "night"))"
        let worse = recent.count { $0.isOpen && $0.standing == .confirmed }
        let old = report.lasting.count(where: \.isOpen)
        let tail = rest(recent)
        if worse > 0 {
            let older = old > 0 ? " \(old) older: neither mended nor accepted." : ""
            return "WORSE: \(Numeral.counted(worse, "figure")) moved to a worse level \(among).\(tail)\(older)"
        }
        if old > 0 {
            return
                "STILL WORSE: \(Numeral.counted(old, "figure")) moved to a worse level earlier, neither mended nor accepted since. "
                + "None is established to have done so \(among).\(tail)"
        }
        return "NO NEW REGRESSION: no figure is established to have moved to a worse level \(among).\(tail)"
    }

    private static func rest(_ changes: [TrendChange]) -> String {
        let parts = [
            (changes.count { $0.isOpen && $0.standing == .suspected }, "worse and suspected only"),
            (changes.count { $0.direction == .worse && !$0.isOpen }, "worse and accepted"),
            (changes.count { $0.direction == .better && $0.standing == .confirmed }, "better"),
            (changes.count { $0.direction == .better && $0.standing == .suspected }, "better and suspected only"),
            (changes.count { $0.direction == .other }, "changed, neither good nor bad"),
        ]
        let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return told.isEmpty ? "" : " \(told.joined(separator: "; "))."
    }

    /// How changes were found, and what is not shown.
    private static func method(_ trend: Trend) -> String {
        let share = Numeral.fixed(Trend.significance * 100, decimals: 0)
        return
            "Changes of level were looked for in \(Numeral.counted(trend.tests, "figure")); of histories in which nothing changes, \(share) % "
            + "show any confirmed change at all. A change is confirmed by five later nights at least."
    }

    /// Everything to be known beside the changes, a sentence each.
    static func remarks(_ trend: Trend) -> [String] {
        let accepted = trend.looseAcceptances.map { acceptance in
            "Accepted as well, without a change of level here: \(acceptance.scenario), \(acceptance.figure) "
                + "until \(acceptance.until): \(acceptance.reason)"
        }
        return accepted + [method(trend)] + [others(trend)].compactMap { $0 }
    }

    /// Runs that were left out; nil where none were.
    private static func others(_ trend: Trend) -> String? {
        guard trend.others > 0 else { return nil }
        let runs = Numeral.counted(trend.others, "run")
        return "\(runs) of another machine, suite, profile or method than the latest left out."
    }

    /// What the counters that must be 0 say of a scenario.
    static func ruled(_ scenario: TrendScenario, _ span: TrendSpan) -> (text: String, isBroken: Bool) {
        let broken = scenario.ruled.compactMap { series -> String? in
            let nights = series.nights.indices.filter { (series.nights[$0].point?.value ?? 0) != 0 }
            guard let last = nights.last else { return nil }
            let title = TrendFigureTitle.title(of: series.figure)
            return "\(title) in \(Numeral.counted(nights.count, "night")), last on \(span.day(last))"
        }
        guard broken.isEmpty else { return ("Must be 0 and was not: \(broken.joined(separator: "; ")).", true) }
        let names = scenario.ruled.map { TrendFigureTitle.title(of: $0.figure) }
        return names.isEmpty ? ("", false) : ("0 in every night: \(names.joined(separator: ", ")).", false)
    }

    /// From when on other things were asked; nil where that never changed.
    static func anew(_ scenario: TrendScenario, _ span: TrendSpan) -> String? {
        guard let last = scenario.anew.last else { return nil }
        let days = scenario.anew.count == 1 ? "" : " (\(scenario.anew.count) times in all)"
        return "Something else is asked since \(span.day(last))\(days): values before a grey line are not comparable."
    }
}
