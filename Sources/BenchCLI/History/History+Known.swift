import WastedWorkResults

extension History {
    /// The run of that name.
    ///
    /// - Throws: `HistoryTrouble.notKept` with names like it; `ResultsError` where it cannot be read.
    func known(_ run: String) throws -> HistoryEntry {
        let runs = try runs()
        guard runs.contains(run) else {
            let near = runs.filter { $0.hasPrefix(run) }
            let suggestions = near.isEmpty ? Suggestion.near(run, among: runs) : Array(near.prefix(3))
            throw CLIError.history(.notKept(run: run, folder: folder, near: suggestions))
        }
        return try entry(run)
    }

    /// Bytes of all its runs.
    func size(of runs: [String]) -> Int {
        runs.reduce(0) { $0 + (size(of: $1) ?? 0) }
    }
}
