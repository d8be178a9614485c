/// How long a request would hold its connection if nobody cut it short.
package enum ServiceTime: Sendable, Hashable {
    /// Exponential with that mean.
    case exponential(mean: Duration)
    /// The same for every request.
    case constant(Duration)
    /// Anything between the two, equally likely.
    case uniform(from: Duration, to: Duration)

    /// Its law in seconds.
    ///
    /// - Throws: `QueueingError`, naming what is not above 0, or a range in reverse.
    func law() throws(QueueingError) -> ServiceLaw {
        switch self {
        case .exponential(let mean):
            try QueueingLimits.check(mean, .serviceTime)
            return .exponential(mean: mean.inSeconds)
        case .constant(let time):
            try QueueingLimits.check(time, .serviceTime)
            return .uniform(shortest: time.inSeconds, width: 0)
        case .uniform(let from, let to):
            try QueueingLimits.checkNotNegative(from, .serviceTime)
            try QueueingLimits.check(to, .serviceTime)
            guard from <= to else { throw .reversedRange(from: from, to: to) }
            return .uniform(shortest: from.inSeconds, width: (to - from).inSeconds)
        }
    }
}
