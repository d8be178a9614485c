import WastedWorkAnalysis
import WastedWorkResults

/// The answer of a trend in words.
enum TrendSentence {
    /// Groups of runs that are named one by one, at most.
    private static let mostGroups = 4

    /// How changes were found; nil where there are too few nights to look for any.
    private static func method(_ trend: Trend) -> String? {
        guard trend.tests > 0 else { return nil }
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
        return accepted + [method(trend)].compactMap { $0 }
    }

    /// Runs that are not shown, by what sets them apart; nil where all are.
    static func leftOut(_ trend: Trend) -> String? {
        guard let shown = trend.runs.last?.kind, !trend.leftOut.isEmpty else { return nil }
        let groups = trend.leftOut.map { TrendLeftOutText(leftOut: $0, shown: shown) }
        let rest = trend.leftOut.dropFirst(mostGroups).reduce(0) { $0 + $1.runs }
        let named =
            groups.prefix(mostGroups).map(\.text) + (rest > 0 ? ["\(Numeral.counted(rest, "run")) of other kinds"] : [])
        let known = groups.compactMap(\.option)
        let options = ["--profile", "--suite", "--machine"].filter(known.contains)
        let remedy = options.isEmpty ? "" : " To see them: \(options.joined(separator: ", "))."
        return "Not shown, since not comparable: \(named.joined(separator: "; ")).\(remedy)"
    }

    /// What the counters that must be 0 say of a scenario.
    static func ruled(_ scenario: TrendScenario, _ span: TrendSpan) -> [Ruled] {
        let breaches = scenario.breaches
        func told(_ standing: TrendBreach.Standing) -> String? {
            let texts = breaches.filter { $0.standing == standing }.map { TrendBreachText(breach: $0, span: span).note }
            return texts.isEmpty ? nil : texts.joined(separator: "; ")
        }
        let names = scenario.ruled.map { TrendFigureTitle.title(of: $0.figure) }
        guard !names.isEmpty else { return [] }
        guard !breaches.isEmpty else { return [Ruled("0 in every night: \(names.joined(separator: ", ")).", .earlier)] }
        return [
            told(.now).map { Ruled("\(TrendBreachTable.title): \($0).", .now) },
            told(.earlier).map { Ruled("Must be 0 and once was not: \($0).", .earlier) },
        ].compactMap { $0 }
    }

    /// A sentence about counters that must be 0, and whether it is an alarm.
    struct Ruled {
        let text: String
        let standing: TrendBreach.Standing

        init(_ text: String, _ standing: TrendBreach.Standing) {
            (self.text, self.standing) = (text, standing)
        }
    }

    /// From when on other things were asked; nil where that never changed.
    static func anew(_ scenario: TrendScenario, _ span: TrendSpan) -> String? {
        guard let last = scenario.anew.last else { return nil }
        let days = scenario.anew.count == 1 ? "" : " (\(scenario.anew.count) times in all)"
        return "Something else is asked since \(span.day(last))\(days): values before a grey line are not comparable."
    }
}
