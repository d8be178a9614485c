/// What a comparison establishes. A neutral metric has none.
package enum Verdict: String, Sendable {
    /// An effect in the good direction, beyond doubt and beyond the thresholds.
    case improved
    /// The same in the bad direction.
    case regressed
    /// The interval leaves room for no effect that matters.
    case unchanged
    /// The pairs do not say.
    case inconclusive
}
