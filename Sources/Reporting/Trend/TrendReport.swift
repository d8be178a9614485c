package import WastedWorkAnalysis
import WastedWorkResults

/// What a history shows, ready to be written in any format.
package struct TrendReport: Sendable {
    /// Nights that count as lately.
    static let lately = 30

    /// What is shown.
    let trend: Trend

    /// - Parameter trend: of a history that holds a run at least.
    package init(_ trend: Trend) {
        self.trend = trend
    }

    /// One HTML file that needs nothing else.
    package var html: String { TrendHTML.text(of: self) }
    /// GitHub-flavoured Markdown; a job summary can hold it.
    package var markdown: String { TrendMarkdown(self).text }
    /// Every value for programs; reports/README.md describes it.
    package var json: String { TrendJSON.text(of: trend) }

    /// For a terminal.
    package func text(_ style: TextStyle) -> String { TrendText(self, style: style).text }

    var span: TrendSpan { TrendSpan(runs: trend.runs) }

    /// Of suite and profile.
    var title: String {
        guard let latest = trend.runs.last else { return "No run" }
        return PlainText.oneLine("\(latest.suite), \(latest.profile): \(Numeral.counted(trend.runs.count, "night"))")
    }

    /// Days, the latest run, and the machine.
    var subtitle: String {
        guard let latest = trend.runs.last else { return "" }
        let commit = span.commit(trend.runs.count - 1).map { ", commit \($0)" } ?? ""
        return PlainText.oneLine("\(span.whole); latest run \(latest.run)\(commit); \(HostKey(latest.host))")
    }

    /// Shifts of the latest nights, the most pressing first.
    var recent: [TrendChange] { trend.changes(inLatest: Self.lately) }
    /// Older ones for the worse that nothing followed.
    var lasting: [TrendChange] { trend.lasting(beforeLatest: Self.lately) }
    /// Both, the most pressing first: what a reader must see.
    var current: [TrendChange] { (recent + lasting).sorted(by: TrendChange.isMorePressing) }
    /// The rest, the latest first.
    var earlier: [TrendChange] { trend.past(beforeLatest: Self.lately) }
}
