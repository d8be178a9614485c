/// What a gate's verdict on a whole run comes to.
package enum GateOutcome: String, Sendable {
    /// A figure got worse, and nobody accepted it.
    case regression
    /// None got worse, one got better.
    case improvement
    /// None got worse or better, and of one or more the pairs do not say.
    case inconclusive
    /// All as before.
    case unchanged
    /// No figure of the run could be held against one of the runs before.
    case nothingCompared
}
