import Histogram

/// Durations by their distribution, to three significant digits, from nothing to an hour.
///
/// What it cannot hold is counted, never silently lost: see ``dropped``.
package struct LatencyHistogram: Sendable {
    private var histogram = Histogram<UInt64>(
        highestTrackableValue: UInt64(Self.longest.wholeNanoseconds),
        numberOfSignificantValueDigits: .three
    )

    /// The longest duration that is recorded.
    package static let longest = Duration.seconds(3600)

    /// How many durations are in the percentiles.
    package var count: Int { Int(histogram.totalCount) }

    /// How many durations were negative or too long, and are not in the percentiles.
    package private(set) var dropped = 0

    /// An empty histogram.
    package init() {}

    /// Adds a duration.
    package mutating func record(_ duration: Duration) {
        // The library rounds its upper bound up to a power of two; ours is the one documented.
        guard duration >= .zero, duration <= Self.longest,
            histogram.record(UInt64(duration.wholeNanoseconds))
        else {
            dropped += 1
            return
        }
    }

    /// The duration that `percent` (0…100) of those recorded do not exceed, within 0.1 %; nil when there are none.
    package func percentile(_ percent: Double) -> Duration? {
        precondition((0...100).contains(percent), "a percentile lies between 0 and 100, not at \(percent)")
        return whenRecorded(histogram.valueAtPercentile(percent))
    }

    /// The longest duration recorded, exact; nil when there are none.
    package var max: Duration? { whenRecorded(histogram.maxRecorded) }

    private func whenRecorded(_ nanoseconds: @autoclosure () -> UInt64) -> Duration? {
        count == 0 ? nil : .nanoseconds(Int64(nanoseconds()))
    }
}
