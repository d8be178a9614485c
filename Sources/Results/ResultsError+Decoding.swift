extension ResultsError {
    /// The error for a text that is JSON in outline and yet could not be decoded.
    init(decoding path: String, error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self = .malformed(path: path, place: (context.codingPath + [key]).place, reason: "it is missing")
        case .typeMismatch(let type, let context):
            self = .malformed(path: path, place: context.codingPath.place, reason: "it is not a \(type)")
        case .valueNotFound(let type, let context):
            self = .malformed(path: path, place: context.codingPath.place, reason: "it is null, not a \(type)")
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            self = .notJSON(path: path, line: 1, reason: Self.reason(context))
        case .dataCorrupted(let context):
            self = .malformed(path: path, place: context.codingPath.place, reason: context.debugDescription)
        @unknown default:
            self = .malformed(path: path, place: "an unknown place", reason: "\(error)")
        }
    }

    private static func reason(_ context: DecodingError.Context) -> String {
        guard let underlying = context.underlyingError else { return context.debugDescription }
        return (underlying as? any CustomDebugStringConvertible)?.debugDescription ?? "\(underlying)"
    }
}

extension [any CodingKey] {
    /// The path as a reader would write it, such as `trials[3].values.cpu.orphaned`.
    var place: String {
        let path = reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
        return path.isEmpty ? "the whole" : path
    }
}
