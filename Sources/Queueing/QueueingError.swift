/// Why a model cannot be made or solved.
package enum QueueingError: Error, Equatable {
    /// Not a positive, finite number per second within `QueueingLimits.rates`.
    case badRate(QueueingParameter, Rate)
    /// Not a duration within `QueueingLimits.seconds`.
    case badDuration(QueueingParameter, Duration)
    /// Negative, where zero is allowed.
    case negativeDuration(QueueingParameter, Duration)
    /// Not a share from 0 to 1.
    case badShare(QueueingParameter, Share)
    /// 0, where only a share above 0 has an answer.
    case zeroShare(QueueingParameter)
    /// 1 without a limit of retries: no client would ever give up.
    case endlessRetries
    /// Not a count within the range.
    case badCount(QueueingParameter, Int, allowed: ClosedRange<Int>)
    /// A uniform service time whose shortest is above its longest.
    case reversedRange(from: Duration, to: Duration)
    /// A combination of service, patience and connections that no model here solves.
    case noModel
    /// No residual service time to average over, or only zeros.
    case noResidual
    /// More than `limit` requests would have to be summed over.
    case queueTooLong(limit: Int)
    /// A timeout of more than `limit` service times.
    case timeoutTooLong(limit: Int)
    /// Constant service with so much more work than time that its sums leave the range of a Double.
    case loadTooHigh(Double, limit: Double)
}
