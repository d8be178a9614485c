/// The result file that is meant where none is named: that of the last run.
struct LatestFile {
    let path: String

    /// - Parameter session: whose working directory is looked at.
    init(in session: Session) {
        let reports = Folder(path: session.folder).subfolder("reports")
        path = (reports.exists ? reports : Folder(path: session.folder)).file("latest.json")
    }
}
