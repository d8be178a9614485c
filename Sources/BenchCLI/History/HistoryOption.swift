import ArgumentParser
import WastedWorkResults

/// Where the history is.
struct HistoryOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Folder of the history. (default: reports/history where there is a folder reports, else history)",
            valueName: "folder"
        )
    )
    var history: String?

    /// The history that is meant.
    func history(in session: Session) -> History {
        if let history { return History(history) }
        return History(Folder(path: session.folder).reports == nil ? "history" : "reports/history")
    }
}
