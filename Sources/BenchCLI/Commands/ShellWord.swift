/// Words of a command line that a shell reads back as they were.
enum ShellWord {
    /// The text, in single quotes where a shell would change it.
    static func quoted(_ text: String) -> String {
        guard text.isEmpty || !text.allSatisfy(isPlain) else { return text }
        // A quote cannot stand within quotes: end them, escape it, begin anew.
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// The words of a line whose words were quoted as `quoted` does; nil when a quote does not end.
    static func split(_ line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        var isEscaped = false
        for character in line {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "'" {
                isQuoted.toggle()
                word = word ?? ""
            } else if character == "\\", !isQuoted {
                isEscaped = true
            } else if character == " ", !isQuoted {
                words += word.map { [$0] } ?? []
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard !isQuoted, !isEscaped else { return nil }
        return words + (word.map { [$0] } ?? [])
    }

    private static func isPlain(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-_./,:=@%+".contains(character))
    }
}
