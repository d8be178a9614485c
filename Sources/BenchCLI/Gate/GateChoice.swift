import ArgumentParser
import WastedWorkAnalysis
import WastedWorkReporting

/// The formats in which a verdict can be had.
enum GateChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case markdown
    case json
    case junit
    case annotations

    /// The verdict in that format.
    func text(of report: GateReport, colour: TerminalCapabilities.Colour) -> String {
        switch self {
        case .text: GateText(report, style: colour == .on ? .coloured : .plain).text
        case .markdown: GateMarkdown(report).text
        case .json: GateJSON.text(report)
        case .junit: GateCases.text(report)
        case .annotations: GateAnnotations.text(report)
        }
    }
}
