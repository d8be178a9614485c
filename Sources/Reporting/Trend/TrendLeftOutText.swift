import WastedWorkAnalysis
import WastedWorkResults

/// Runs that a page does not show, in words: what sets them apart from those that it shows.
struct TrendLeftOutText {
    let leftOut: TrendLeftOut
    let shown: HistoryKind

    /// `12 runs of profile nightly (latest 2026-11-27)`.
    var text: String {
        let day = String(leftOut.latest.prefix(10))
        let broken = leftOut.broken.map(TrendFigureTitle.title).joined(separator: " and ")
        let warning = broken.isEmpty ? "" : ", with \(broken)"
        return PlainText.oneLine("\(Numeral.counted(leftOut.runs, "run")) of \(kind) (latest \(day)\(warning))")
    }

    private var kind: String {
        let group = leftOut.group
        let parts = [
            group.suite == shown.suite ? nil : "suite \(group.suite)",
            group.profile == shown.profile ? nil : "profile \(group.profile)",
            group.host == shown.host ? nil : "machine \(group.host)",
            group.method == shown.method ? nil : "method \(group.method)",
        ].compactMap { $0 }
        return parts.joined(separator: ", ")
    }

    /// The option that shows them; nil where none does.
    var option: String? {
        let group = leftOut.group
        if group.profile != shown.profile { return "--profile" }
        if group.suite != shown.suite { return "--suite" }
        return group.host == shown.host ? nil : "--machine"
    }
}
