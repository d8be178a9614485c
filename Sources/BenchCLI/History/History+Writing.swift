import WastedWorkResults

extension History {
    /// Does something that writes in the history. Where that fails, the remedy told is one that its commands have.
    ///
    /// - Throws: `HistoryTrouble.notWritable` in place of errors that speak of another option; others as they are.
    func writing<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as ResultsError where error.isOfWriting {
            throw CLIError.history(.notWritable(folder: folder, reason: error.reason))
        } catch CLIError.notAFolder(let path) {
            throw CLIError.history(.notWritable(folder: folder, reason: "\(path) is no folder"))
        } catch CLIError.folderNotMade(let path, let reason) {
            throw CLIError.history(.notWritable(folder: folder, reason: "cannot make \(path): \(reason)"))
        }
    }
}
