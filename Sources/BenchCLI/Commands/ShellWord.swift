/// Words of a command line that a shell reads back as they were.
enum ShellWord {
    /// The text, in single quotes where a shell would change it.
    static func quoted(_ text: String) -> String {
        guard text.isEmpty || !text.allSatisfy(isPlain) else { return text }
        // A quote cannot stand within quotes: end them, escape it, begin anew.
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    private static func isPlain(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-_./,:=@%+".contains(character))
    }
}
