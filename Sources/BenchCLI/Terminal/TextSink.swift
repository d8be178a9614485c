/// Where text goes.
protocol TextSink: Sendable {
    /// - Throws: `CLIError.outputFailed` when the text did not arrive. A reader that has left is no failure.
    func write(_ text: String) throws(CLIError)
}
