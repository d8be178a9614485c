import WastedWorkAnalysis

/// A counter that must be 0 and was not, in words.
struct TrendBreachText {
    let breach: TrendBreach
    let span: TrendSpan

    /// `3 a pair`: what was counted on the last of its nights.
    var count: String {
        let isWhole = breach.value == breach.value.rounded()
        return "\(isWhole ? Numeral.fixed(breach.value, decimals: 0) : Numeral.significant(breach.value)) a pair"
    }

    /// `leases leaked`.
    var title: String { TrendFigureTitle.title(of: breach.figure) }

    /// `http-call/exponential, leases leaked: 3 a pair since 2026-10-09`.
    var headline: String {
        "\(PlainText.oneLine(breach.scenario)), \(title): \(count) since \(span.day(breach.since))"
    }

    /// All of it, for a line of its own.
    var line: String {
        "\(title)  \(count), not 0 since \(span.since(breach.since)); in \(nights)"
    }

    /// `2 of 10 nights`.
    var nights: String {
        "\(breach.nights.count) of \(Numeral.counted(span.runs.count, "night"))"
    }

    /// For the scenario's own place.
    var note: String {
        switch breach.standing {
        case .now: return "\(title), \(count) since \(span.day(breach.since)) (in \(nights))"
        case .earlier:
            let last = breach.nights.last.map(span.day) ?? "?"
            let mended = breach.mended.map { ", 0 since \(span.day($0))" } ?? ""
            return "\(title) in \(Numeral.counted(breach.nights.count, "night")), last on \(last)\(mended)"
        }
    }
}
