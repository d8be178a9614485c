/// A caveat or a reassurance about the whole run, in a few words beside the answer.
package struct Chip: Sendable, Equatable {
    /// How it is to be taken.
    package enum Tone: String, Sendable {
        case good, bad, open, plain
    }

    /// Unescaped.
    package let text: String
    /// How it is to be taken.
    package let tone: Tone

    /// - Parameters:
    ///   - text: a few words, unescaped.
    ///   - tone: how it is to be taken.
    package init(_ text: String, _ tone: Tone) {
        self.text = text
        self.tone = tone
    }
}
