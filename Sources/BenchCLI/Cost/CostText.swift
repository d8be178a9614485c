import WastedWorkAnalysis
import WastedWorkResults

/// The costs as text: what they mean, then the figures.
struct CostText {
    static let columns = 100

    private let report: CostReport

    init(_ report: CostReport) {
        self.report = report
    }

    /// Lines of at most 100 columns.
    var text: String {
        let parts = [
            Self.wrapped(heading), CostSummary(report).text, CallsTable(report.analysis.primitives).text,
            BreakEvenTable(report.analysis).text,
        ]
        let polling = zip(report.analysis.polling, report.formulas).map { PollingTable($0, formula: $1).text }
        return (parts + polling + [HappyPathTable(report).text, Self.wrapped(legend)]).joined(separator: "\n\n")
    }

    /// Broken into lines, each behind the indent.
    static func wrapped(_ text: String, indent: String = "") -> String {
        Wrapped.lines(text, columns: columns - indent.count).map { indent + $0 }.joined(separator: "\n")
    }

    private var heading: String {
        let host = report.host
        return "What cancellation costs on this machine (\(host.cpuModel), \(Numeral.counted(host.cores, "core")), "
            + "\(host.buildConfiguration) build)"
    }

    private var legend: String {
        """
        All times are CPU time, means of \(report.repetitions) measurements, each against the same code without the thing \
        measured; in parentheses the 95 % interval. ~ not told apart from 0; ? could not be had. Figures of another \
        machine differ: measure there.
        """
    }
}
