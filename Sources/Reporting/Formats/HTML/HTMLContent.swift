import Mustache

/// Escapes text for elements and quoted attributes of HTML.
///
/// It goes by Unicode scalars: the library's own goes by characters and lets `<` pass when a combining mark follows.
struct HTMLContent: MustacheContentType {
    func escapeText(_ text: String) -> String {
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
