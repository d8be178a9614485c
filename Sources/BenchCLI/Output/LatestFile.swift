/// The result file that is meant where none is named: that of the last run.
struct LatestFile {
    let path: String

    /// - Parameter session: whose working directory is looked at.
    init(in session: Session) {
        let folder = Folder(path: session.folder)
        path = (folder.reports ?? folder).file("latest.json")
    }
}
