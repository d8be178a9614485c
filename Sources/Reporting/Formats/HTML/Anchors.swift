/// Names by which parts of a page can be linked to: readable, and each once.
struct Anchors {
    private var taken: Set<String> = ["answer", "notes", "top", "run", "contents"]

    /// Lower-case letters and digits of a title with hyphens between; numbered where another part has that name.
    mutating func anchor(for title: String) -> String {
        let letters = title.lowercased().unicodeScalars.map { scalar -> Character in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
        }
        let words = String(letters).split(separator: "-").joined(separator: "-").prefix(80)
        let name = words.isEmpty ? "part" : String(words)
        var unique = name
        var number = 2
        while !taken.insert(unique).inserted {
            unique = "\(name)-\(number)"
            number += 1
        }
        return unique
    }
}
