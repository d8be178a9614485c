import WastedWorkStatistics

/// The well-known tool that the table compares with: E-divisive with a t-test, as Hunter, today Apache Otava, does it.
///
/// After Fleming, Kołaczkowski, Kumar, Das, McCarthy, Pattabhi and Ingo, *Hunter: Using Change Point Detection to Hunt for
/// Performance Regressions* (ICPE 2023): splits are found top-down in windows of 50 nights that overlap by half, at ten
/// times the p-value that is accepted in the end; then the weakest are removed bottom-up until all pass. Its default is
/// p = 0.001. Written anew from the description, without its command line, its store and its threshold of magnitude.
struct ReferenceTool {
    /// Largest p-value of a change that it reports.
    let pValue: Double
    /// Nights of a window.
    private static let window = 50

    /// Indexes of the first nights after the changes.
    func changes(in series: [Double]) -> [Int] {
        merged(weak(in: series), in: series)
    }

    private func weak(in series: [Double]) -> [Int] {
        var found: [Int] = []
        var start = 0
        while start < series.count {
            let end = min(start + Self.window, series.count)
            let new = EnergySplits(Array(series[start..<end]), pValue: pValue * 10).indexes.map { $0 + start }
            found += new.filter { !found.contains($0) }
            start = max(new.last ?? 0, start + Self.window / 2)
        }
        return found.sorted()
    }

    /// Removes the weakest split as long as it does not pass.
    private func merged(_ indexes: [Int], in series: [Double]) -> [Int] {
        var indexes = indexes
        while !indexes.isEmpty {
            let ends = [0] + indexes + [series.count]
            let values = indexes.indices.map {
                TwoSampleTest.pValue(series[ends[$0]..<ends[$0 + 1]], series[ends[$0 + 1]..<ends[$0 + 2]])
            }
            let weakest = values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
            if values[weakest] < pValue { break }
            indexes.remove(at: weakest)
        }
        return indexes
    }
}
