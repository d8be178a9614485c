/// Why a file of thresholds cannot be used: what happened, to what, and what to do, in one line.
package enum GateThresholdsError: Error, Equatable {
    /// Not JSON, or not of the layout.
    case unreadable(path: String, reason: String)
    /// A later build wrote it.
    case newer(path: String, found: Int, known: Int)
    /// A number that is none of its kind.
    case outOfRange(path: String, place: String, range: String)
    /// A figure that no gate watches.
    case unknownFigure(path: String, name: String, known: [String])
    /// A scenario that neither the suite nor the run has.
    case unknownScenario(path: String, name: String, known: [String])

    /// What a decoder found wrong, in a few words.
    static func reason(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .keyNotFound(let key, let context): return "no '\(key.stringValue)' at \(place(context.codingPath))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "a value of the wrong type at \(place(context.codingPath))"
        case .dataCorrupted(let context) where context.codingPath.isEmpty: return "it is not JSON"
        case .dataCorrupted(let context): return "a value that is not known at \(place(context.codingPath))"
        @unknown default: return "it cannot be read"
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        path.isEmpty ? "its top" : path.map { "'\($0.stringValue)'" }.joined(separator: ", ")
    }
}

extension GateThresholdsError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "\(path) holds no thresholds (\(reason)): see Benchmarks/thresholds.json for what it looks like"
        case .newer(let path, let found, let known):
            "\(path) has thresholds of schema \(found), this bench reads up to \(known): use a newer bench"
        case .outOfRange(let path, let place, let range):
            "\(path): \(place) must be \(range)"
        case .unknownFigure(let path, let name, let known):
            "\(path) names a figure '\(name)' that is not watched; these are: \(known.joined(separator: ", "))"
        case .unknownScenario(let path, let name, _):
            "\(path) names a scenario '\(name)' that neither the suite nor the run has: correct its name, or take it out"
        }
    }
}
