import WastedWorkAnalysis
import WastedWorkStatistics

/// Requests of clients who all stay, in both arms.
struct HappyPathTable {
    private let report: CostReport

    init(_ report: CostReport) {
        self.report = report
    }

    var text: String {
        let heading = "NOBODY LEAVES: a request without cancellation, and what it costs more with it"
        let body = report.noTrials.map { ["  \($0)"] } ?? table
        return ([heading, ""] + body).joined(separator: "\n")
    }

    private var table: [String] {
        let head = ["  scenario", "", "without", "difference with (95 %)", "machinery's share"]
        let rows = report.analysis.happyPaths.flatMap { path in
            [
                ["  \(path.scenario)", "CPU"] + cells(path.cpu) + [CostFigure.percent(path.machineryShare)],
                ["", "hold"] + cells(path.hold),
            ]
        }
        return [Columns.text([head] + rows), "", CostText.wrapped(basis + failures, indent: "  ")]
    }

    private func cells(_ comparison: PairedComparison?) -> [String] {
        guard let comparison else { return ["?", "?"] }
        let mark = comparison.isEstablished ? "" : "~ "
        return [CostFigure.time(comparison.baseline.value), mark + CostFigure.time(comparison.difference)]
    }

    private var basis: String {
        let pairs = report.analysis.happyPaths.compactMap(\.cpu?.difference.count).min() ?? 0
        let few = pairs < 6 ? "; fewer than 6 establish nothing" : ""
        return """
            Trials in processes of their own, \(Numeral.counted(pairs, "pair"))\(few). Both arms run one code, with \
            its source, token and checks, so a difference would be that of delivering. The machinery's share: what being \
            cancellable costs a request (above), of its CPU.
            """
    }

    private var failures: String {
        let failed = report.analysis.happyPaths.reduce(0) { $0 + $1.failedPairs }
        return failed == 0 ? "" : " Without \(Numeral.counted(failed, "pair")) of which a trial failed."
    }
}
