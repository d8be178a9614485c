import WastedWorkResults

/// The latest run of a history that can be read.
struct LatestEntry {
    let entry: HistoryEntry

    /// Tells on standard error of later ones that cannot be read.
    ///
    /// - Throws: `HistoryTrouble.nothingToShow` where there is none; `ResultsError` where the folder cannot be listed.
    init(of history: History, _ session: Session) throws {
        var damaged = 0
        for run in try history.runs().reversed() {
            do throws(ResultsError) {
                entry = try history.entry(run)
                return
            } catch {
                session.terminal.note("\(Program.name): skipped: \(error)")
                damaged += 1
            }
        }
        throw CLIError.history(.nothingToShow(folder: history.folder, damaged: damaged))
    }
}
