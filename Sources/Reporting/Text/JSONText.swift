/// A JSON value whose keys keep their order, written without any library's taste.
enum JSONText {
    case null
    case bool(Bool)
    case whole(UInt64)
    case number(Double)
    case text(String)
    case list([JSONText])
    case object([(key: String, value: JSONText)])

    /// A number, or null where there is none or JSON has no word for it.
    static func optional(_ value: Double?) -> JSONText {
        value.map { .number($0) } ?? .null
    }

    /// A text, or null.
    static func optional(_ value: String?) -> JSONText {
        value.map { .text($0) } ?? .null
    }

    /// In one line.
    var compact: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .whole(let value): "\(value)"
        case .number(let value): Self.digits(value)
        case .text(let text): Self.quoted(text)
        case .list(let values): "[" + values.map(\.compact).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.key)):\($0.value.compact)" }.joined(separator: ",") + "}"
        }
    }

    /// The shortest digits that read back equal; a whole number without a point.
    private static func digits(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        if value == value.rounded(), abs(value) < 1e15 { return "\(Int64(value))" }
        return "\(value)"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
