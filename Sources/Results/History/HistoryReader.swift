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
        return try HistoryParser(path: path, metrics: metrics).entry(WholeFile.read(path), &headers)
    }

    /// Reads what a run was, without its values.
    package mutating func header(of run: String) throws(ResultsError) -> HistoryHeader {
        let path = try history.checkedFile(of: run)
        return try HistoryParser(path: path, metrics: []).header(WholeFile.read(path), &headers)
    }
}
