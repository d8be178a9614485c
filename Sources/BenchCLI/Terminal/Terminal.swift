/// The only place that prints: results to standard output, everything else to standard error.
struct Terminal: Sendable {
    /// Receives what the command was run for.
    let output: any TextSink
    /// Receives progress, notes and errors.
    let errors: any TextSink
    /// What standard error can show.
    let capabilities: TerminalCapabilities
    /// Whether standard output shows colours.
    let outputColour: TerminalCapabilities.Colour
    /// The width of standard error now, which its user may have changed; nil where it is no terminal.
    var currentColumns: @Sendable () -> Int? = { nil }
    /// Columns of help texts; nil for as many as the terminal has.
    var helpColumns: Int?

    /// Prints lines to standard output.
    ///
    /// - Throws: `CLIError.outputFailed` when they did not arrive.
    func print(_ text: String) throws(CLIError) {
        try output.write(text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
    }

    /// Prints one line to standard error.
    func note(_ line: String) {
        write(line + "\n")
    }

    /// Writes to standard error as it is.
    func write(_ text: String) {
        // Where standard error is closed nobody can be told, and the exit code still says how it went.
        try? errors.write(text)
    }
}
