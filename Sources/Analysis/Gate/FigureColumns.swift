import WastedWorkResults

/// The columns of one scenario in one run from which figures are made.
struct FigureColumns {
    private let entry: HistoryEntry
    /// Position of the scenario in the run.
    private let scenario: Int
    /// How many arms it has.
    private let arms: Int

    /// nil where the run does not have the scenario.
    ///
    /// - Parameters:
    ///   - scenario: its name.
    ///   - entry: raw values of the run.
    init?(_ scenario: String, in entry: HistoryEntry) {
        guard let position = entry.header.positions[scenario] else { return nil }
        self.entry = entry
        self.scenario = position
        arms = entry.header.scenarios[position].arms.count
    }

    /// Values of the arm that the others are judged against, by pair.
    func first(_ metric: Metric) -> [Double?] {
        arms > 0 ? entry.values(of: metric, arm: 0, scenario: scenario) : []
    }

    /// Values of the arm judged; empty in a scenario of one arm.
    func last(_ metric: Metric) -> [Double?] {
        arms > 1 ? entry.values(of: metric, arm: arms - 1, scenario: scenario) : []
    }

    /// Sum over all arms that have it, by pair.
    func sum(_ metric: Metric) -> [Double?] {
        var sums: [Double?] = []
        for arm in 0..<arms {
            let values = entry.values(of: metric, arm: arm, scenario: scenario)
            if values.count > sums.count {
                sums.append(contentsOf: repeatElement(nil, count: values.count - sums.count))
            }
            for (pair, value) in values.enumerated() {
                if let value { sums[pair] = (sums[pair] ?? 0) + value }
            }
        }
        return sums
    }

    /// Mean hold time of an attempt in the first arm, in seconds, by pair.
    var holds: [Double?] {
        let (holds, attempts) = (first(.holdTotal), first(.attempts))
        return holds.indices.map { pair in
            guard pair < attempts.count, let hold = holds[pair], let attempts = attempts[pair], attempts > 0 else {
                return nil
            }
            return hold / attempts
        }
    }

    /// The metric in the last arm over the attempts whose client left while they were served, by pair.
    func perDeparture(_ metric: Metric) -> [Double?] {
        let (values, attempts) = (last(metric), last(.attempts))
        let shares = last(.abandonmentInService)
        return values.indices.map { pair in
            guard let value = values[pair], pair < attempts.count, pair < shares.count,
                let attempts = attempts[pair], let share = shares[pair]
            else { return nil }
            // A count that came as a share: rounding must not make a departure of none.
            let departures = (attempts * share).rounded()
            return departures > 0 ? value / departures : nil
        }
    }
}
