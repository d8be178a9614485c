/// Reads runs of a history one after the other.
package struct HistoryReader {
    private let history: History
    private let metrics: [String]?
    private var headers = HeaderReader()

    /// - Parameters:
    ///   - history: where they are.
    ///   - metrics: what to read of them; nil for all.
    package init(_ history: History, metrics: [Metric]? = nil) {
        self.history = history
        self.metrics = metrics.map { $0.map(\.name) }
    }

    /// Reads one run.
    ///
    /// - Parameter run: its name.
    /// - Throws: `ResultsError` of the reading or the content kind.
    package mutating func entry(_ run: String) throws(ResultsError) -> HistoryEntry {
        let path = try history.checkedFile(of: run)
        let entry = try HistoryParser(path: path, metrics: metrics).entry(WholeFile.read(path), &headers)
        try Self.check(entry.header, of: run, path: path)
        return entry
    }

    /// Reads what a run was, without its values.
    package mutating func header(of run: String) throws(ResultsError) -> HistoryHeader {
        let path = try history.checkedFile(of: run)
        let header = try HistoryParser(path: path, metrics: []).header(WholeFile.read(path), &headers)
        try Self.check(header, of: run, path: path)
        return header
    }

    /// A copy under another name would count as a night of its own, and what began at no moment has no place among the others.
    private static func check(_ header: HistoryHeader, of run: String, path: String) throws(ResultsError) {
        guard header.run == run else { throw .otherRun(path: path, run: header.run) }
        guard UTCText.isMoment(header.startedAt) else {
            throw .malformed(path: path, place: "startedAt", reason: "it is not a moment such as 2026-11-23T01:22:21Z")
        }
    }
}
