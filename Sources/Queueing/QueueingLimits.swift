/// The ranges within which the formulas are computed, far beyond any service; outside, a slip of the unit is more
/// likely than a wish.
package enum QueueingLimits {
    /// Of each rate, per second.
    package static let rates: ClosedRange<Double> = 1e-12...1e12
    /// The same, as a message writes it.
    static let ratesText = "1e-12 to 1e12"
    /// Longest time, in seconds.
    package static let longestSeconds: Double = 1e12
    /// The same, as a message writes it.
    static let longestText = "1e12"
    /// Number of connections.
    package static let connections: ClosedRange<Int> = 1...1_000_000
    /// Most retries of one intent.
    package static let retries: ClosedRange<Int> = 0...1_000

    /// - Throws: `badRate` unless the rate is within `rates` (so never for NaN).
    static func check(_ rate: Rate, _ parameter: QueueingParameter) throws(QueueingError) {
        guard rates.contains(rate.perSecond) else { throw .badRate(parameter, rate) }
    }

    /// - Throws: `badDuration` unless 0 < duration ≤ `longestSeconds`.
    static func check(_ duration: Duration, _ parameter: QueueingParameter) throws(QueueingError) {
        guard duration > .zero, duration <= .seconds(longestSeconds) else { throw .badDuration(parameter, duration) }
    }

    /// - Throws: `negativeDuration` unless 0 ≤ duration ≤ `longestSeconds`.
    static func checkNotNegative(_ duration: Duration, _ parameter: QueueingParameter) throws(QueueingError) {
        guard duration >= .zero, duration <= .seconds(longestSeconds) else {
            throw .negativeDuration(parameter, duration)
        }
    }

    /// - Throws: `badShare` unless 0 ≤ share ≤ 1.
    static func check(_ share: Share, _ parameter: QueueingParameter) throws(QueueingError) {
        guard (0...1).contains(share.fraction) else { throw .badShare(parameter, share) }
    }

    /// - Throws: `badCount` unless the count is allowed.
    static func check(
        _ count: Int,
        _ parameter: QueueingParameter,
        allowed: ClosedRange<Int>
    ) throws(QueueingError) {
        guard allowed.contains(count) else { throw .badCount(parameter, count, allowed: allowed) }
    }
}
