/// The values of a run: for each scenario, metric and arm one a pair.
struct HistoryColumns: Sendable, Equatable {
    /// Names a column.
    struct Column {
        /// Position of the scenario in the header.
        let scenario: Int
        /// Position of the metric in `metrics`.
        let metric: Int
        /// Position among the scenario's arms.
        let arm: Int
    }

    /// Names of the metrics.
    private(set) var metrics: [String] = []
    /// Where each stands in `metrics`.
    private(set) var places: [String: Int] = [:]
    /// Where each scenario's arms begin among those of all.
    private let starts: [Int]
    /// Arms of all scenarios.
    private let arms: Int
    /// By metric, then scenario, then arm; empty where there are none.
    private var values: [[Double?]] = []

    /// Without any values.
    init(_ header: HistoryHeader) {
        var arms = 0
        starts = header.scenarios.map { scenario in
            defer { arms += scenario.arms.count }
            return arms
        }
        self.arms = arms
    }

    /// Where a metric stands; a new one is last from now on.
    mutating func place(of metric: String) -> Int {
        if let place = places[metric] { return place }
        places[metric] = metrics.count
        metrics.append(metric)
        values.append(contentsOf: repeatElement([], count: arms))
        return metrics.count - 1
    }

    /// Whether there can be such a column: a scenario of the header and one of its arms.
    func contains(scenario: Int, arm: Int) -> Bool {
        guard starts.indices.contains(scenario), arm >= 0 else { return false }
        return arm < (scenario + 1 < starts.count ? starts[scenario + 1] : arms) - starts[scenario]
    }

    /// The values of a column, one a pair.
    subscript(column: Column) -> [Double?] {
        get { values[index(of: column)] }
        set { values[index(of: column)] = newValue }
    }

    /// Sets one value; pairs before it that have none are gaps.
    mutating func set(_ value: Double, at pair: Int, _ column: Column) {
        let index = index(of: column)
        let missing = pair + 1 - values[index].count
        if missing > 0 { values[index].append(contentsOf: repeatElement(nil, count: missing)) }
        values[index][pair] = value
    }

    private func index(of column: Column) -> Int {
        column.metric * arms + starts[column.scenario] + column.arm
    }
}
