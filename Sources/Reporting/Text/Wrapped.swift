/// Words filled into lines.
enum Wrapped {
    /// - Parameters:
    ///   - text: words separated by spaces.
    ///   - width: most characters a line; a longer word has a line of its own.
    ///   - indent: put before each line, counted in the width.
    static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent.count + line.count + 1 + word.count > width {
                lines.append(indent + line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return line.isEmpty ? lines : lines + [indent + line]
    }
}
