/// A line that a CI service shows beside a job. Nothing in it is of a run: whoever has findings can make some.
package struct Annotation: Sendable, Equatable {
    /// How loudly it is shown.
    package enum Level: String, Sendable, CaseIterable {
        /// The result is not to be believed, or must not pass.
        case error
        /// Worth a look.
        case warning
    }

    /// How loudly it is shown.
    package let level: Level
    /// A few words, in bold.
    package let title: String
    /// What happened.
    package let text: String

    /// - Parameters:
    ///   - level: how loudly it is shown.
    ///   - title: a few words.
    ///   - text: what happened.
    package init(_ level: Level, title: String, text: String) {
        self.level = level
        self.title = title
        self.text = text
    }
}
