extension ResultsError: CustomStringConvertible {
    /// One line: what happened, to what, what to do next.
    package var description: String {
        switch self {
        case .missing(let path):
            "no result file at \(path): check the path, or run `bench run` to write one"
        case .isFolder(let path):
            "\(path) is a folder: name the file in it, such as \(path)/latest.json"
        case .unreadable(let path, let reason):
            "cannot read \(path) (\(reason)): check its permissions"
        case .empty(let path):
            "\(path) is empty: give a file that `bench run` wrote, or run it again"
        case .notJSON(let path, let line, let reason):
            "\(path) is not JSON (line \(line): \(reason)): give the .json file that `bench run` wrote"
        case .truncated(let path, let bytes, let line, let inside):
            "\(path) is cut off after \(bytes) bytes (line \(line), inside \(inside)): copy it again or repeat the run"
        case .wrongKind(let path, let found):
            "\(path) is not a result file (\(found)): give the .json file that `bench run` wrote"
        case .newerSchema(let path, let found, let known):
            "\(path) has result schema \(found), this bench reads up to \(known): read it with a newer bench"
        case .malformed(let path, let place, let reason):
            "\(path) is damaged at \(place) (\(reason)): repair that value or repeat the run"
        case .folderMissing(let path, let folder):
            "cannot write \(path): the folder \(folder) does not exist; create it or choose another with --output"
        case .readOnly(let path, let folder, let reason):
            "cannot write \(path): \(folder) refuses writing (\(reason)); choose another folder with --output"
        case .diskFull(let path):
            "cannot write \(path): no space left on its disk; free some or choose another folder with --output"
        case .unwritable(let path, let operation, let reason):
            "cannot write \(path): \(operation) failed (\(reason)); choose another place with --output"
        case .notFinite(let path, let place):
            "cannot write \(path): \(place) is not a finite number; report this as a bug of the trial that gave it"
        case .notAFolder(let path):
            "\(path) is not a folder: name the folder of a history, such as reports/history"
        case .alreadyKept(let path):
            "\(path) holds another run of that name, and a history replaces nothing: move that file away, or repeat the run"
        case .otherRun(let path, let run):
            "\(path) holds the run '\(run.prefix(40))', of which it may be a copy: remove it, or name it after that run"
        case .noAcceptance(let path, let reason):
            "\(path) is no accepted regression (\(reason)): repair it, or remove it and accept the regression anew"
        case .unusableName(let run):
            "the run's name '\(run.prefix(40))' cannot name a file: use letters, digits, '-', '_' and '.' in its `id`"
        }
    }
}
