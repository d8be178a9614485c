import Mustache

/// Escapes text for a line, a table cell or a heading of GitHub-flavoured Markdown.
struct MarkdownContent: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var escaped = startsLikeMarkup(text) ? "\\" : ""
        for scalar in PlainText.oneLine(text).unicodeScalars {
            switch scalar {
            // Entities: a backslash would stop Markdown, but not what renders the HTML inside it.
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\\", "`", "*", "_", "[", "]", "|", "#", "$": escaped += "\\\(Character(scalar))"
            // Two would strike out; the sign for a difference that is not established stays readable.
            case "~" where escaped.hasSuffix("~"): escaped += "\\~"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// At the beginning of a line these would start a list or underline a heading; a number may have its sign.
    private func startsLikeMarkup(_ text: String) -> Bool {
        guard let first = text.first, "-+=".contains(first) else { return false }
        return text.dropFirst().first?.isNumber != true
    }
}
