import Mustache

/// Escapes text for elements and quoted attributes of HTML.
///
/// It goes by Unicode scalars: the library's own goes by characters and lets `<` pass when a combining mark follows.
struct HTMLContent: MustacheContentType {
    private static let special = Array("<>&\"'".utf8)

    func escapeText(_ text: String) -> String {
        // Nearly all of a page is plain letters and digits, which need nothing.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && !Self.special.contains($0) }) { return text }
        var escaped = ""
        for scalar in PlainText.oneLine(text).unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
