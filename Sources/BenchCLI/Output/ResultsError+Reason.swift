import WastedWorkResults

extension ResultsError {
    /// What kept a file from being written, without the file's name and without a remedy, for a sentence of ours: which
    /// option names another place depends on which file it was.
    var reason: String {
        switch self {
        case .diskFull: "no space left"
        case .folderMissing(_, let folder): "the folder \(folder) does not exist"
        case .readOnly(_, let folder, let reason): "\(folder) refuses writing: \(reason)"
        case .unwritable(_, let operation, let reason): "\(operation) failed: \(reason)"
        case .isFolder: "it is a folder"
        default: description
        }
    }

    /// Whether the system refused to write.
    var isOfWriting: Bool {
        switch self {
        case .diskFull, .folderMissing, .readOnly, .unwritable: true
        default: false
        }
    }
}
