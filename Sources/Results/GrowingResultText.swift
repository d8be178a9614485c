/// The text of the result file of a run that grows: what was encoded once is not encoded again.
///
/// A nightly run is written some five hundred times; encoding all of it each time would take longer than a tenth of the run.
package struct GrowingResultText: Sendable {
    private static let emptyTrials = Array(#""trials":[]"#.utf8)
    private var trials: [UInt8] = []
    private var count = 0

    /// Nothing encoded yet.
    package init() {}

    /// The text of the whole file, as `ResultFile.encode` gives it.
    ///
    /// - Parameters:
    ///   - run: the run of the last call, whose trials may have become more.
    ///   - path: named in an error.
    /// - Precondition: no trial has gone.
    package mutating func encode(_ run: Run, for path: String) throws(ResultsError) -> [UInt8] {
        precondition(run.trials.count >= count, "a run that grows keeps its trials")
        for trial in run.trials[count...] {
            if count > 0 { trials.append(UInt8(ascii: ",")) }
            trials += try ResultFile.encode(trial, for: path)
            count += 1
        }
        var frame = run
        frame.trials = []
        let text = try ResultFile.encode(frame, for: path)
        // A quote within a text is escaped, so that this is the key and nothing else.
        guard let place = text.firstRange(of: Self.emptyTrials) else { return try ResultFile.encode(run, for: path) }
        let end = place.upperBound - 1
        return Array(text[..<end]) + trials + Array(text[end...])
    }
}
