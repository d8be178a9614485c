import WastedWorkReporting

extension ReportChoice {
    /// The trend in that format.
    ///
    /// - Throws: `HistoryTrouble.noTrend` for a format that knows single runs only.
    func text(of trend: TrendReport, colour: TerminalCapabilities.Colour) throws(CLIError) -> String {
        switch self {
        case .text: return trend.text(colour == .on ? .coloured : .plain)
        case .markdown, .summary: return trend.markdown
        case .html: return trend.html
        case .json: return trend.json
        default: throw .history(.noTrend(format: rawValue))
        }
    }
}
