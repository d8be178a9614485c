/// A part of a report under one title.
package struct Section: Sendable, Equatable {
    /// Title of the part.
    package let title: Passage
    /// Prose before the tables.
    package let paragraphs: [Passage]
    /// Tables that every reader sees.
    package let tables: [Table]
    /// Tables folded away under a line that says what is in them.
    package let folds: [Fold]

    init(_ title: Passage, paragraphs: [Passage] = [], tables: [Table] = [], folds: [Fold] = []) {
        self.title = title
        self.paragraphs = paragraphs
        self.tables = tables
        self.folds = folds
    }
}
