/// What the process tells its caller.
enum ExitStatus: Int32 {
    case fine = 0
    /// A figure got worse, and nobody accepted it.
    case regression = 2
    /// A trial gave no result, a control failed, or the results could not be kept.
    case trialFailed = 3
    /// A figure got better; only where the caller asked to be told.
    case improvement = 4
    /// There is nothing to compare with.
    case baselineMissing = 5
    /// The pairs do not say; only where the caller asked to be told.
    case inconclusive = 6
    /// The command cannot be carried out as given; nothing was run (`EX_USAGE`).
    case usage = 64
    /// Ended by Ctrl-C or SIGTERM, after reporting what was finished.
    case interrupted = 130
}
