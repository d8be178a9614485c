/// The runs of a history that can be compared with one run, and what could not be read.
package struct HistoryReading: Sendable {
    /// Oldest first.
    package let entries: [HistoryEntry]
    /// Runs that were left out since they are of another machine, suite, profile or method.
    package let others: [HistoryHeader]
    /// Files that were left out since they could not be read.
    package let damaged: [ResultsError]

    /// Reads the latest runs that are comparable.
    ///
    /// - Parameters:
    ///   - history: where they are.
    ///   - header: of the run to be compared, which is left out itself; nil takes that of the latest run that can be read.
    ///   - limit: most runs to be read.
    ///   - metrics: what to read of them; nil for all.
    /// - Throws: `ResultsError` when the folder cannot be listed.
    package init(
        _ history: History,
        comparableTo header: HistoryHeader? = nil,
        limit: Int,
        metrics: [Metric]? = nil
    ) throws(ResultsError) {
        var entries: [HistoryEntry] = []
        var others: [HistoryHeader] = []
        var damaged: [ResultsError] = []
        var wanted = header
        var reader = HistoryReader(history, metrics: metrics)
        for run in try history.runs().reversed() where run != header?.run && entries.count < limit {
            do throws(ResultsError) {
                let entry = try reader.entry(run)
                let reference = wanted ?? entry.header
                wanted = reference
                // A run that is checked again is not held against what came after it.
                guard entry.header.startedAt <= reference.startedAt else { continue }
                if entry.header.isComparable(to: reference) {
                    entries.append(entry)
                } else {
                    others.append(entry.header)
                }
            } catch {
                damaged.append(error)
            }
        }
        self.entries = entries.reversed()
        self.others = others.reversed()
        self.damaged = damaged.reversed()
    }
}
