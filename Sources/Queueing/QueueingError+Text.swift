extension QueueingError: CustomStringConvertible {
    /// One line: what is wrong, of what, and what to give instead.
    package var description: String {
        switch self {
        case .badRate(let parameter, let rate):
            "the \(parameter.rawValue) is \(rate.perSecond) per second; "
                + "give a number from \(QueueingLimits.ratesText) per second"
        case .badDuration(let parameter, let duration):
            "the \(parameter.rawValue) is \(duration.inSeconds) seconds; "
                + "give a time above 0, up to \(QueueingLimits.longestText) seconds"
        case .negativeDuration(let parameter, let duration):
            "the \(parameter.rawValue) is \(duration.inSeconds) seconds; "
                + "give 0 or more, up to \(QueueingLimits.longestText) seconds"
        case .badShare(let parameter, let share):
            "the \(parameter.rawValue) is \(share.fraction); give a fraction from 0 to 1"
        case .zeroShare(let parameter):
            "the \(parameter.rawValue) is 0, so no check is ever worth its cost; give a fraction above 0, up to 1"
        case .endlessRetries:
            "the retry probability is 1 and nothing limits the retries; give a fraction below 1, or a limit"
        case .badCount(let parameter, let count, let allowed):
            "the \(parameter.rawValue) is \(count); give a whole number from \(allowed.lowerBound) to \(allowed.upperBound)"
        case .reversedRange(let from, let to):
            "the service time runs from \(from.inSeconds) to \(to.inSeconds) seconds; give the shorter time first"
        case .noModel:
            "no model here solves this queue; give exponential service and patience, or constant service, a fixed patience and "
                + "one connection"
        case .noResidual:
            "no residual service time is above 0 seconds; give those of requests whose clients left during service"
        case .queueTooLong(let limit):
            "more than \(limit) requests would wait, too many to sum over; "
                + "give a higher abandonment rate (1 / mean patience) or a lower arrival rate, both per second"
        case .timeoutTooLong(let limit):
            "the timeout is more than \(limit) service times; give a shorter timeout or a longer service time, in seconds"
        case .loadTooHigh(let load, let limit):
            "the arrival rate (per second) times the service time (seconds) is \(load); give rates whose load is at most \(limit)"
        }
    }
}
