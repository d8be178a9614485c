/// What an arm comes to when its load goes on.
package enum LongRun: Sendable, Equatable {
    /// It settles.
    case steady(SteadyState)
    /// The queue grows for ever, and the goodput falls towards 0.
    case noSteadyState(GoodputDecay)
}
