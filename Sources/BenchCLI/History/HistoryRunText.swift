import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// What `bench history show` prints of a run.
struct HistoryRunText {
    private let figures: EntryFigures

    init(_ figures: EntryFigures) {
        self.figures = figures
    }

    /// The run, then a block a scenario.
    var text: String {
        let header = figures.header
        let head = [
            ["run", header.run], ["started", header.startedAt], ["commit", header.host.commit ?? "-"],
            ["machine", "\(HostKey(header.host))"], ["toolchain", header.host.toolchain],
            ["repeat it", header.command], ["failed trials", "\(header.failedTrials)"],
        ]
        let scenarios = figures.scenarios.map { scenario in
            let rows = scenario.figures.map { ["  \($0.figure.name)", FigureText.text($0.value, as: $0.figure.scale)] }
            return ([PlainText.oneLine(scenario.name)] + (rows.isEmpty ? [] : [Columns.text(rows)])).joined(
                separator: "\n"
            )
        }
        return ([Columns.text(head.map { $0.map(PlainText.oneLine) })] + scenarios).joined(separator: "\n\n")
    }
}
