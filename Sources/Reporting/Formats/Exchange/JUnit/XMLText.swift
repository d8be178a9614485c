/// Text within XML 1.0, in an element or an attribute.
enum XMLText {
    /// Line ends are kept as references; what XML cannot hold even so, and what drives a terminal, becomes U+FFFD.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            case "\t", "\n", "\r": "&#\(scalar.value);"
            case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
            default: String(PlainText.replacement(of: scalar))
            }
        }.joined()
    }
}
