import WastedWorkStatistics

/// An estimate of finite numbers: most formats have no word for any other, and a consumer that meets one drops the file.
struct FiniteEstimate: Sendable, Equatable {
    /// The best single guess.
    let value: Double
    /// Where the truth may lie; nil where the sample is too small to say.
    let interval: ConfidenceInterval?
    /// Values behind it.
    let count: Int

    /// nil where there is no estimate, or no number.
    init?(_ estimate: Estimate?) {
        guard let estimate, estimate.value.isFinite else { return nil }
        value = estimate.value
        interval = estimate.interval
        count = estimate.count
    }

    /// Distance from the value to the farther end of its interval; nil without one.
    var margin: Double? {
        guard let interval else { return nil }
        let margin = max(interval.high - value, value - interval.low)
        return margin.isFinite ? margin : nil
    }
}
