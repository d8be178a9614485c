/// A part of a report under one title.
package struct Section: Sendable, Equatable {
    /// What kind of part it is, for a format that sets them differently.
    package enum Role: Sendable {
        /// All scenarios at once.
        case overview
        /// One scenario.
        case scenario
        /// Single requests.
        case waterfall
        /// Anything else.
        case other
    }

    /// Whether a part tells of a difference, for a format that must leave something out.
    package enum Stake: Sendable {
        /// Sound work that clients left: what the run is about.
        case some
        /// Nobody left, or it tests the suite.
        case none
    }

    /// Title of the part.
    package let title: Passage
    /// Prose before the tables.
    package let paragraphs: [Passage]
    /// Charts, for a format that can show them; each has its numbers with it.
    package let figures: [Figure]
    /// Tables that every reader sees.
    package let tables: [Table]
    /// Tables folded away under a line that says what is in them.
    package let folds: [Fold]
    /// A verdict beside the title, where there is one.
    package let badge: Cell?
    /// What kind of part it is.
    package let role: Role
    /// Whether it tells of a difference.
    package let stake: Stake

    init(
        _ title: Passage,
        paragraphs: [Passage] = [],
        figures: [Figure] = [],
        tables: [Table] = [],
        folds: [Fold] = [],
        badge: Cell? = nil,
        role: Role = .other,
        stake: Stake = .none
    ) {
        self.title = title
        self.paragraphs = paragraphs
        self.figures = figures
        self.tables = tables
        self.folds = folds
        self.badge = badge
        self.role = role
        self.stake = stake
    }
}
