/// What a stream can show.
struct TerminalCapabilities: Sendable, Equatable {
    /// Columns when the cursor can be moved back over a line; nil for a file, a pipe or a dumb terminal.
    var liveColumns: Int?
    /// Whether colours are shown and wanted.
    var colour: Colour

    /// Whether text may carry colours.
    enum Colour: Sendable, Equatable {
        case on
        case off
    }

    /// - Parameters:
    ///   - columns: width of the terminal; nil when the stream is not one.
    ///   - variables: the environment: `TERM=dumb` knows no cursor, `NO_COLOR` (any text, no-color.org) wants no colours.
    init(columns: Int?, variables: [String: String]) {
        let term = variables["TERM"] ?? ""
        let isCapable = columns != nil && term != "dumb" && !term.isEmpty
        liveColumns = isCapable ? columns : nil
        colour = isCapable && (variables["NO_COLOR"] ?? "").isEmpty ? .on : .off
    }
}
