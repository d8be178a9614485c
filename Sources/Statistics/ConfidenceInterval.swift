/// A range that holds the true value in a known share of repetitions of the experiment.
package struct ConfidenceInterval: Sendable, Equatable {
    /// Lower end.
    package let low: Double
    /// Upper end, never below `low`.
    package let high: Double
    /// The share aimed at, such as 0.95; see `Bootstrap` for what small samples reach.
    package let level: Double

    /// - Precondition: `low` ≤ `high`, both finite, and 0 < `level` < 1.
    package init(low: Double, high: Double, level: Double) {
        precondition(low.isFinite && high.isFinite && low <= high, "an interval has two finite ends in order")
        precondition(level > 0 && level < 1, "a level is a share between 0 and 1")
        self.low = low
        self.high = high
        self.level = level
    }

    /// True when 0 lies outside.
    package var excludesZero: Bool { low > 0 || high < 0 }

    /// True when the whole interval lies within ±`margin`.
    package func isWithin(margin: Double) -> Bool {
        low >= -margin && high <= margin
    }

    /// The interval of 1 − x, such as the saving that belongs to a ratio.
    package var complement: ConfidenceInterval {
        ConfidenceInterval(low: 1 - high, high: 1 - low, level: level)
    }

    /// The interval of −x.
    package var negated: ConfidenceInterval {
        ConfidenceInterval(low: -high, high: -low, level: level)
    }
}
