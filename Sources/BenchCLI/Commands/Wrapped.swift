/// Text broken into lines at its spaces.
enum Wrapped {
    /// - Parameters:
    ///   - text: one line; none for an empty one.
    ///   - columns: width of a line, which only a longer word exceeds.
    static func lines(_ text: String, columns: Int) -> [String] {
        text.split(separator: " ").reduce(into: []) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= columns {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}
