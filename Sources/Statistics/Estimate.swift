/// What a sample says of the quantity behind it: a value and, where it can be had, how sure that is.
package struct Estimate: Sendable, Equatable {
    /// The best single guess.
    package let value: Double
    /// Where the truth may lie; nil when the sample is too small to say.
    package let interval: ConfidenceInterval?
    /// Values behind it.
    package let count: Int

    /// - Parameters:
    ///   - value: the best single guess.
    ///   - interval: where the truth may lie.
    ///   - count: values behind it.
    package init(value: Double, interval: ConfidenceInterval?, count: Int) {
        self.value = value
        self.interval = interval
        self.count = count
    }

    /// The estimate of 1 − x, such as the saving that belongs to a ratio.
    package var complement: Estimate {
        Estimate(value: 1 - value, interval: interval?.complement, count: count)
    }

    /// The estimate of −x, such as the growth that belongs to a negative saving.
    package var negated: Estimate {
        Estimate(value: -value, interval: interval?.negated, count: count)
    }
}
