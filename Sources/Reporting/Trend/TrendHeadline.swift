import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// The answer of a trend: what is broken, then what got worse, then what is not shown.
struct TrendHeadline {
    /// Counters that are named one by one, at most.
    private static let mostNamed = 3
    private let report: TrendReport
    private var trend: Trend { report.trend }

    init(_ report: TrendReport) {
        self.report = report
    }

    /// The sentence that is set large.
    var lead: String { sentences[0] }
    /// Those that follow.
    var rest: [String] { Array(sentences.dropFirst()) }
    /// The same, those together that are about one thing.
    var paragraphs: [String] {
        let leading = integrity.isEmpty ? Array(levels.dropFirst()) : Array(integrity.dropFirst())
        let parts = [leading, integrity.isEmpty ? [] : levels, notShown]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
    /// All of them in one line.
    var text: String { sentences.joined(separator: " ") }
    /// Whether the lead is about what must be 0 and is not.
    var isBroken: Bool { !trend.breaches.isEmpty }

    private var sentences: [String] { integrity + levels + notShown }
    private var notShown: [String] { [TrendSentence.leftOut(trend)].compactMap { $0 } }

    /// What must be 0 and is not: nothing else is to be believed until it is mended.
    private var integrity: [String] {
        let breaches = trend.breaches
        guard !breaches.isEmpty else { return [] }
        let named = breaches.prefix(Self.mostNamed).map { TrendBreachText(breach: $0, span: report.span).headline }
        let more = breaches.count - named.count
        let lead = "BROKEN: \((named + (more > 0 ? ["\(more) more"] : [])).joined(separator: "; "))."
        return [lead, "What must be 0 and is not comes before all figures: trust none before it is mended."]
    }

    /// What the levels of the figures say.
    private var levels: [String] {
        let recent = report.recent
        let nights = min(TrendReport.lately, trend.runs.count)
        let among = "in the latest \(Numeral.counted(nights, "night"))"
        let worse = recent.count { $0.isOpen && $0.standing == .confirmed }
        let old = report.lasting.count(where: \.isOpen)
        let tail = [Self.rest(recent)].filter { !$0.isEmpty }
        guard trend.tests > 0 else { return [tooFew] }
        if worse > 0 {
            let older = old > 0 ? ["\(old) older: neither mended nor accepted."] : []
            return ["WORSE: \(Numeral.counted(worse, "figure")) moved to a worse level \(among)."] + tail + older
        }
        if old > 0 {
            let moved = "\(Numeral.counted(old, "figure")) moved to a worse level earlier"
            return [
                "STILL WORSE: \(moved), neither mended nor accepted since.",
                "None is established to have done so \(among).",
            ] + tail
        }
        let quiet = "o figure is established to have moved to a worse level \(among)."
        return [trend.breaches.isEmpty ? "NO NEW REGRESSION: n\(quiet)" : "N\(quiet)"] + tail
    }

    private var tooFew: String {
        let needed = " change of level takes \(ChangePointDetector.fewestNights) nights with a value"
        return
            "\(trend.breaches.isEmpty ? "TOO FEW NIGHTS: a" : "A")\(needed), and no figure has more than \(trend.mostNights)."
    }

    private static func rest(_ changes: [TrendChange]) -> String {
        let weighty = changes.filter(\.matters)
        let parts = [
            (weighty.count { $0.isOpen && $0.standing == .suspected }, "worse and suspected only"),
            (weighty.count { $0.direction == .worse && !$0.isOpen }, "worse and accepted"),
            (weighty.count { $0.direction == .better && $0.standing == .confirmed }, "better"),
            (weighty.count { $0.direction == .better && $0.standing == .suspected }, "better and suspected only"),
            (weighty.count { $0.direction == .other }, "changed, neither good nor bad"),
            (changes.count - weighty.count, "below what matters"),
        ]
        let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return told.isEmpty ? "" : "\(told.joined(separator: "; "))."
    }
}
