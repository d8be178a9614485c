import Mustache

/// Text in which names of parts of the page lead to them.
struct LinkedText {
    /// A piece of the text; with an anchor where it is a name.
    struct Piece: MustacheParent, Equatable {
        let text: String
        let anchor: String?

        func child(named name: String) -> Any? {
            switch name {
            case "text": text
            case "anchor": anchor
            default: nil
            }
        }
    }

    /// Anchors by name.
    let anchors: [String: String]

    /// The pieces of a text, which together are the text.
    func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var start = text.startIndex
        for (range, anchor) in names(in: text) where range.lowerBound >= start {
            if start < range.lowerBound {
                pieces.append(Piece(text: String(text[start..<range.lowerBound]), anchor: nil))
            }
            pieces.append(Piece(text: String(text[range]), anchor: anchor))
            start = range.upperBound
        }
        return start < text.endIndex ? pieces + [Piece(text: String(text[start...]), anchor: nil)] : pieces
    }

    /// In their order; of two that begin together the longer first.
    private func names(in text: String) -> [(Range<String.Index>, String)] {
        let found = anchors.filter { !$0.key.isEmpty }.flatMap { name, anchor in
            text.ranges(of: name).filter { isWhole($0, in: text) }.map { ($0, anchor) }
        }
        return found.sorted { ($0.0.lowerBound, $1.0.upperBound) < ($1.0.lowerBound, $0.0.upperBound) }
    }

    /// Whether a name ends where it was found: `a/b` is not in `a/b-2`.
    private func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
        func isName(_ character: Character) -> Bool {
            character.isLetter || character.isNumber || "-_/".contains(character)
        }
        let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
        let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
        return !isName(before) && !isName(after)
    }
}
