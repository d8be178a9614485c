/// What became of attempts besides being answered in time; listed in `catalogue` like all others.
extension Metric {
    /// Attempts waiting or served, those whose client has left included.
    package static let inFlightMean = Metric(
        "inFlight.mean",
        unit: .count,
        polarity: .neutral,
        summary: "attempts in flight, time average over the window"
    )
    /// Answered in time or not.
    package static let completed = Metric(
        "completed",
        unit: .count,
        polarity: .neutral,
        summary: "attempts that ran to their end, whether or not anybody waited"
    )
    /// Neither failures nor cancellations.
    package static let rejections = less(
        "rejections",
        .count,
        "attempts that a pool sent away: its queue was full, or a connection took too long"
    )
}
