/// Finds what a user who mistyped a name may have meant.
enum Suggestion {
    /// At most three of the names, nearest first; empty when none is near.
    ///
    /// Near means: the typed text differs from the name, or from a part of it between slashes and dashes, in at most
    /// a third of its letters.
    static func near(_ text: String, among names: [String]) -> [String] {
        let limit = max(1, text.count / 3)
        let scored = names.map { (name: $0, distance: distance(text, toNameOrPartOf: $0)) }
        return scored.filter { $0.distance <= limit }.sorted { $0.distance < $1.distance }.prefix(3).map(\.name)
    }

    /// What follows "no such name": `: did you mean 'a', 'b' or 'c'? `, or `; ` where none is near.
    static func text(_ near: [String]) -> String {
        let quoted = near.map { "'\($0)'" }
        guard let last = quoted.last else { return "; " }
        let rest = quoted.dropLast().joined(separator: ", ")
        return ": did you mean \(rest.isEmpty ? last : "\(rest) or \(last)")? "
    }

    private static func distance(_ text: String, toNameOrPartOf name: String) -> Int {
        let parts = name.split { $0 == "/" || $0 == "-" }.map(String.init)
        let slashParts = name.split(separator: "/").map(String.init)
        return ([name] + slashParts + parts).map { editDistance(text.lowercased(), $0.lowercased()) }.min() ?? .max
    }

    /// Fewest insertions, removals and replacements that turn one text into the other (Levenshtein 1966).
    static func editDistance(_ from: String, _ to: String) -> Int {
        let target = Array(to)
        var row = Array(0...target.count)
        for (i, character) in from.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in target.enumerated() {
                let replaced = diagonal + (character == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[target.count]
    }
}
