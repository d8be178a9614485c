/// What the process tells its caller.
enum ExitStatus: Int32 {
    case fine = 0
    /// A trial gave no result, a control failed, or the results could not be kept.
    case trialFailed = 3
    /// The command cannot be carried out as given; nothing was run (`EX_USAGE`).
    case usage = 64
    /// Ended by Ctrl-C or SIGTERM, after reporting what was finished.
    case interrupted = 130
}
