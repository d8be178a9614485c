/// A footnote.
package struct Note: Sendable, Equatable {
    /// From 1.
    package let number: Int
    /// One sentence, unescaped.
    package let text: String
}
