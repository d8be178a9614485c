package import WastedWorkResults

/// Runs that cannot be compared with those shown.
package struct TrendLeftOut: Sendable, Equatable {
    /// What they have in common.
    package let group: HistoryKind
    /// How many there are.
    package let runs: Int
    /// Start of the latest, ISO 8601 in UTC.
    package let latest: String
    /// Counters that must be 0 and are not in the latest.
    package let broken: [GateFigure]

    /// - Parameters:
    ///   - group: what they have in common.
    ///   - runs: oldest first; at least one.
    init(_ group: HistoryKind, _ runs: [TrendRun]) {
        self.group = group
        self.runs = runs.count
        latest = runs.last?.header.startedAt ?? ""
        broken = runs.last?.broken ?? []
    }
}
