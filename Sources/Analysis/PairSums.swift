import WastedWorkResults

/// A metric summed over scenarios, pair by pair: pair 1 of every scenario, pair 2 of every scenario, and so on.
struct PairSums {
    /// One sum a pair, by arm.
    typealias Arms = (baseline: [Double], candidate: [Double])

    /// Of the metric itself.
    private(set) var amounts: Arms = ([], [])
    /// Of what it is a part of.
    private(set) var wholes: Arms = ([], [])
    /// Scenarios that are in each sum.
    let scenarios: Int
    /// The same, once a pair.
    var counts: [Double] { amounts.baseline.map { _ in Double(scenarios) } }

    /// - Parameters:
    ///   - tables: scenarios; those that never have the metric in both arms are left out.
    ///   - amount: what is summed.
    ///   - whole: what adds up to all of it.
    init(_ tables: [PairTable], amount: Metric, whole: [Metric]) {
        let rows = tables.map { Self.rows($0, amount: amount, whole: whole) }.filter { !$0.isEmpty }
        scenarios = rows.count
        guard let first = rows.first else { return }
        let common = rows.dropFirst().reduce(Set(first.keys)) { $0.intersection($1.keys) }
        for pair in common.sorted() {
            let values = rows.compactMap { $0[pair] }
            amounts.baseline.append(values.reduce(0) { $0 + $1.amount.0 })
            amounts.candidate.append(values.reduce(0) { $0 + $1.amount.1 })
            wholes.baseline.append(values.reduce(0) { $0 + $1.whole.0 })
            wholes.candidate.append(values.reduce(0) { $0 + $1.whole.1 })
        }
    }

    private typealias Row = (amount: (Double, Double), whole: (Double, Double))

    /// Pairs in which both arms have every value, none of them so large that sums of it end.
    private static func rows(_ table: PairTable, amount: Metric, whole: [Metric]) -> [Int: Row] {
        guard let candidate = table.candidate else { return [:] }
        func sum(_ metrics: [Metric], _ arm: String, _ pair: Int) -> Double? {
            let values = metrics.compactMap { table.value(of: $0, in: arm, pair: pair) }
            return values.count == metrics.count ? values.reduce(0, +) : nil
        }
        var rows: [Int: Row] = [:]
        for pair in table.pairs {
            guard let first = sum([amount], table.baseline, pair), let last = sum([amount], candidate, pair),
                let firstWhole = sum(whole, table.baseline, pair), let lastWhole = sum(whole, candidate, pair),
                [first, last, firstWhole, lastWhole].allSatisfy({ abs($0) < 1e100 })
            else { continue }
            rows[pair] = ((first, last), (firstWhole, lastWhole))
        }
        return rows
    }
}
