package import WastedWorkResults

/// What a gate watches of a scenario from night to night: a number without a unit of time, so that a slower machine is no
/// regression.
package struct GateFigure: Hashable, Sendable {
    /// How the figure comes from the raw values.
    package enum Reckoning: Hashable, Sendable {
        /// The metric in the last arm over its mean in the first.
        case ratio(Metric)
        /// A time in the last arm over the mean hold time of an attempt in the first.
        case perHold(Metric)
        /// The metric in the last arm over the attempts there whose client left in service.
        case perDeparture(Metric)
        /// The metric in the first arm, where the same plan always gives the same amount.
        case amount(Metric)
        /// The metric summed over all arms of a pair; it must not rise.
        case count(Metric)
        /// The same; it must be 0, whatever it was before.
        case zero(Metric)
    }

    /// Stable name, such as `hold.orphaned.ratio`.
    package let name: String
    /// How it comes from the raw values.
    package let reckoning: Reckoning

    init(_ name: String, _ reckoning: Reckoning) {
        self.name = name
        self.reckoning = reckoning
    }

    /// What is measured.
    package var metric: Metric {
        switch reckoning {
        case .ratio(let metric), .perHold(let metric), .perDeparture(let metric), .amount(let metric),
            .count(let metric), .zero(let metric):
            metric
        }
    }

    /// Which direction is good.
    package var polarity: Polarity { metric.polarity }

    /// Whether it must be 0 whatever it was before.
    package var isRuled: Bool {
        if case .zero = reckoning { true } else { false }
    }

    /// How it is shown.
    package var scale: Scale {
        switch reckoning {
        case .ratio, .perHold: .share
        case .perDeparture, .count, .zero, .amount: .number
        }
    }

    /// How a figure is shown.
    package enum Scale: Sendable {
        /// In per cent.
        case share
        /// As it is.
        case number
    }
}
