import ArgumentParser
import WastedWorkReporting
import WastedWorkResults

/// The formats in which a report can be had.
enum ReportChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case markdown
    case summary
    case html
    case json
    case githubBenchmarkSmaller = "github-benchmark-smaller"
    case githubBenchmarkBigger = "github-benchmark-bigger"
    case bencher
    case jmh
    case openMetrics = "openmetrics"
    case influx
    case go
    case junit
    case annotations

    /// Ending of a file of that format, without the dot.
    var fileExtension: String { format(colour: .off).fileExtension }

    /// The report in that format; only the summary in text can be coloured.
    func text(of report: Report, colour: TerminalCapabilities.Colour) -> String {
        format(colour: colour).render(report)
    }

    /// Writes the report, and for Markdown its charts in a folder beside it.
    ///
    /// - Throws: `ResultsError` of the writing kind.
    func write(_ report: Report, to path: String) throws(ResultsError) {
        guard self == .markdown else {
            return try AtomicFile(path).write(Array(text(of: report, colour: .off).utf8))
        }
        let charts = ChartFolder(besides: path)
        try charts.write(report.chartFiles)
        let text = ReportFormat.markdown(charts: charts.name).render(report)
        try AtomicFile(path).write(Array(text.utf8))
    }

    private func format(colour: TerminalCapabilities.Colour) -> ReportFormat {
        switch self {
        case .text: .text(colour == .on ? .coloured : .plain)
        case .markdown: .markdown
        case .summary: .summary
        case .html: .html
        case .json: .json
        case .githubBenchmarkSmaller: .githubBenchmarkSmaller
        case .githubBenchmarkBigger: .githubBenchmarkBigger
        case .bencher: .bencher
        case .jmh: .jmh
        case .openMetrics: .openMetrics
        case .influx: .influx
        case .go: .go
        case .junit: .junit
        case .annotations: .annotations
        }
    }
}
