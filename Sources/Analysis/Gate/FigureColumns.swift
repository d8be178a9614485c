import WastedWorkResults

/// The columns of one scenario in one run from which figures are made.
struct FigureColumns {
    let scenario: String
    /// In display order.
    let arms: [String]
    let entry: HistoryEntry

    /// Values of the arm that the others are judged against, by pair.
    func first(_ metric: Metric) -> [Double?] {
        entry.values(of: metric, in: arms.first, of: scenario)
    }

    /// Values of the arm judged; empty in a scenario of one arm.
    func last(_ metric: Metric) -> [Double?] {
        arms.count > 1 ? entry.values(of: metric, in: arms.last, of: scenario) : []
    }

    /// Sum over all arms that have it, by pair.
    func sum(_ metric: Metric) -> [Double?] {
        let columns = arms.map { entry.values(of: metric, in: $0, of: scenario) }
        return (0..<(columns.map(\.count).max() ?? 0)).map { pair in
            let found = columns.compactMap { pair < $0.count ? $0[pair] : nil }
            return found.isEmpty ? nil : found.reduce(0, +)
        }
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
