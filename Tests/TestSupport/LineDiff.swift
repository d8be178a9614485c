/// The changed lines of a text, each with its number: `-` in the old one, `+` in the new one.
func lineDiff(from old: String, to new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = after.difference(from: before).sorted { ($0.line, $0.order) < ($1.line, $1.order) }
    return changes.map(\.text).joined(separator: "\n")
}

extension CollectionDifference<Substring>.Change {
    fileprivate var line: Int {
        switch self {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset + 1
        }
    }

    fileprivate var order: Int {
        switch self {
        case .remove: 0
        case .insert: 1
        }
    }

    fileprivate var text: String {
        switch self {
        case .remove(_, let element, _): "- \(line): \(element)"
        case .insert(_, let element, _): "+ \(line): \(element)"
        }
    }
}
