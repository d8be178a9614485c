/// Differences that a run of equal arms shows as well: what lies within it says nothing.
package struct NoiseBand: Sendable, Equatable {
    /// In shares of the whole: 0.02 is two percentage points.
    package let share: Double
    /// What it is and where it comes from, in a few words.
    package let meaning: String

    /// - Parameters:
    ///   - share: in shares of the whole.
    ///   - meaning: what it is and where it comes from.
    package init(share: Double, meaning: String) {
        self.share = share
        self.meaning = meaning
    }
}
