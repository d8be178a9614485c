/// Why a result file could not be read or written: what happened, to what, and what to do next, in one line.
package enum ResultsError: Error, Equatable {
    /// No file has that name.
    case missing(path: String)
    /// The name is a folder's.
    case isFolder(path: String)
    /// The system would not let the file be read.
    case unreadable(path: String, reason: String)
    /// The file has no bytes.
    case empty(path: String)
    /// The text is not JSON, from the given line on.
    case notJSON(path: String, line: Int, reason: String)
    /// The text ends inside a value: after so many bytes, on that line, in that part of the file.
    case truncated(path: String, bytes: Int, line: Int, inside: String)
    /// JSON, but not a result file.
    case wrongKind(path: String, found: String)
    /// A later build wrote it.
    case newerSchema(path: String, found: Int, known: Int)
    /// A result file in which one value is missing or of the wrong type.
    case malformed(path: String, place: String, reason: String)
    /// The folder to write in does not exist.
    case folderMissing(path: String, folder: String)
    /// The folder or its file system refuses writing.
    case readOnly(path: String, folder: String, reason: String)
    /// No space or quota is left.
    case diskFull(path: String)
    /// Another system call failed.
    case unwritable(path: String, operation: String, reason: String)
    /// A value that JSON has no word for.
    case notFinite(path: String, place: String)
    /// A file is where a folder must be.
    case notAFolder(path: String)
    /// A file that is never replaced holds something else.
    case alreadyKept(path: String)
    /// A file of a history is named after another run than it holds.
    case otherRun(path: String, run: String)
    /// The file of an accepted regression holds none.
    case noAcceptance(path: String, reason: String)
    /// The name of a run would be no name of a file.
    case unusableName(run: String)
}
