/// A way from a report to text.
package struct ReportFormat: Sendable {
    /// As a user names it.
    package let name: String
    /// Ending of a file of that format, without the dot.
    package let fileExtension: String
    /// The whole text, ending with a line feed.
    package let render: @Sendable (Report) -> String

    /// For repositories and pull requests: GitHub-flavoured Markdown.
    package static let markdown = markdown(charts: nil)
    /// The same for a CI job summary: no files, and never larger than one may be.
    package static let summary = ReportFormat(name: "summary", fileExtension: "md") { MarkdownFormat.summary(of: $0) }
    /// One file that needs nothing else: no network, and whole without its script.
    package static let html = ReportFormat(name: "html", fileExtension: "html") { HTMLFormat.text(of: $0) }
    /// The analysis for programs; reports/README.md describes it.
    package static let json = ReportFormat(name: "json", fileExtension: "json") { AnalysisJSON.text(of: $0) }

    /// Markdown that refers to the report's charts in a folder beside it.
    ///
    /// - Parameter charts: folder of the chart files, as the text refers to it; nil for a text without charts.
    package static func markdown(charts: String?) -> ReportFormat {
        ReportFormat(name: "markdown", fileExtension: "md") { MarkdownFormat.text(of: $0, charts: charts) }
    }

    /// The summary for a terminal.
    package static func text(_ style: TextStyle = .plain) -> ReportFormat {
        ReportFormat(name: "text", fileExtension: "txt") { TerminalText(style: style).text(of: $0) }
    }
}
