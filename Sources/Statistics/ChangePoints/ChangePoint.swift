/// A night from which on a series has another level than before.
package struct ChangePoint: Sendable, Equatable {
    /// How sure it is.
    package enum Standing: String, Sendable {
        /// Recent or weak: later nights will confirm it, or it goes away.
        case suspected
        /// Established by at least five nights after it; it stays in later looks at the same series.
        case confirmed
    }

    /// Place of the first value after the shift.
    package let index: Int
    /// How sure it is.
    package let standing: Standing
    /// Median of the values since the change before, or since the start.
    package let before: Double
    /// Median of the values up to the next change, or to the end.
    package let after: Double
    /// Share of series without any change that show one as strong as this, in a look on any night so far: of a confirmed change
    /// on the night that confirmed it, of a suspected one on the last.
    package let pValue: Double
}
