import WastedWorkResults

/// The runs of a history by what can be compared, and which of them a page is about.
///
/// The group with the most runs is shown: a single quick run must not hide the nightly ones. But only one that had a run within a week
/// of the latest, or a machine that was taken out of service would be shown for as long as it had been in it.
struct TrendGroups {
    /// Days before the latest run within which a group must have one.
    static let recentDays = 7

    /// Those shown, oldest first; empty where none may be.
    let shown: [TrendRun]
    /// The others, the largest first.
    let leftOut: [TrendLeftOut]

    /// - Parameters:
    ///   - all: of any kind, in any order.
    ///   - choice: which may be shown.
    init(_ all: [TrendRun], choice: TrendChoice) {
        let sorted = all.sorted { ($0.header.startedAt, $0.header.run) < ($1.header.startedAt, $1.header.run) }
        let groups = Dictionary(grouping: sorted) { $0.header.kind }
        let chosen = Self.chosen(of: groups.filter { choice.fits($0.key) })
        shown = chosen.flatMap { groups[$0] } ?? []
        leftOut = groups.compactMap { group, runs in group == chosen ? nil : TrendLeftOut(group, runs) }
            .sorted { ($0.runs, $0.latest) > ($1.runs, $1.latest) }
    }

    /// The largest of those with a recent run, the later of two that are as large.
    private static func chosen(of groups: [HistoryKind: [TrendRun]]) -> HistoryKind? {
        let latest = groups.mapValues { $0.last?.header.startedAt ?? "" }
        guard let last = latest.values.max() else { return nil }
        let recent = groups.filter { group, _ in
            guard let day = DayNumber(latest[group] ?? ""), let end = DayNumber(last) else { return true }
            return end.value - day.value <= recentDays
        }
        return recent.max { one, other in
            (one.value.count, latest[one.key] ?? "") < (other.value.count, latest[other.key] ?? "")
        }?.key
    }
}
