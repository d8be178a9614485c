/// Text with the numbers of the notes that it bears.
package struct Passage: Sendable, Equatable {
    /// Unescaped; a format escapes it.
    package let text: String
    /// Numbers of notes.
    package let notes: [Int]

    /// - Parameters:
    ///   - text: unescaped.
    ///   - notes: numbers of notes.
    package init(_ text: String, notes: [Int] = []) {
        self.text = text
        self.notes = notes
    }
}
