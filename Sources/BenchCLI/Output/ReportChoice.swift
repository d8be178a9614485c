import ArgumentParser
import WastedWorkReporting

/// The formats in which a report can be had.
enum ReportChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case markdown
    case html
    case json

    /// Ending of a file of that format, without the dot.
    var fileExtension: String { format(colour: .off).fileExtension }

    /// The report in that format; only the summary in text can be coloured.
    func text(of report: Report, colour: TerminalCapabilities.Colour) -> String {
        format(colour: colour).render(report)
    }

    private func format(colour: TerminalCapabilities.Colour) -> ReportFormat {
        switch self {
        case .text: .text(colour == .on ? .coloured : .plain)
        case .markdown: .markdown
        case .html: .html
        case .json: .json
        }
    }
}
