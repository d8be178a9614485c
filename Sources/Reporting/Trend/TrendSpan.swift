import WastedWorkAnalysis
import WastedWorkResults

/// Runs and nights in words.
struct TrendSpan {
    let runs: [HistoryHeader]

    /// The day of a run: `2026-11-28`.
    func day(_ night: Int) -> String {
        runs.indices.contains(night) ? String(runs[night].startedAt.prefix(10)) : "?"
    }

    /// The commit of a run, ten letters of it; nil where it is not known.
    func commit(_ night: Int) -> String? {
        guard runs.indices.contains(night) else { return nil }
        return runs[night].host.commit.map { PlainText.oneLine(String($0.prefix(10))) }
    }

    /// Where a level began: `2026-11-03, commit 1a2b3c4d5e, before it 9f8e7d6c5b`.
    func since(_ night: Int) -> String {
        let before = night > 0 ? commit(night - 1) : nil
        guard let commit = commit(night) else { return day(night) }
        guard let before, before != commit else { return "\(day(night)), commit \(commit)" }
        return "\(day(night)), commit \(commit), before it \(before)"
    }

    /// From the first to the last.
    var whole: String {
        runs.count < 2 ? day(0) : "\(day(0)) to \(day(runs.count - 1))"
    }
}
