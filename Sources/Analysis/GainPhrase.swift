package import WastedWorkResults
package import WastedWorkStatistics

/// What the last arm gains or loses in proportion to the first, in the word that fits: a saving that is negative costs.
package struct GainPhrase: Sendable {
    /// Share of the first arm's amount; negative where the last arm is worse.
    private let gain: Estimate
    private let polarity: Polarity

    /// - Parameters:
    ///   - ratio: last arm over first.
    ///   - polarity: whether more is better; a neutral metric is taken as one of which less is.
    package init(ratio: Estimate, polarity: Polarity) {
        self.polarity = polarity
        gain = polarity == .higherIsBetter ? ratio.complement.negated : ratio.complement
    }

    /// - Parameter saving: share of the first arm's amount that the last one saves.
    package init(saving: Estimate) {
        polarity = .lowerIsBetter
        gain = saving
    }

    /// `saving 99 % (98–100 %)`, `costs 21 % more (5–40 %)`; of what should be large `gain …` and `loss …`. From four times
    /// as much on a factor is easier to grasp: `gain ×14 (×5.6–×26)`.
    package var text: String {
        let shown = gain.value < 0 ? gain.negated : gain
        guard !isFactor(gain.value) else {
            let range = shown.interval.map { " (\(Numeral.range(factor($0.low), factor($0.high))))" }
            return "\(gain.value < 0 ? "costs" : "gain") \(factor(shown.value))" + (range ?? "")
        }
        let value = Numeral.percent(shown.value)
        let range = shown.interval.flatMap {
            Numeral.interval(Numeral.percent($0.low), Numeral.percent($0.high), around: value)
        }
        return worded(value, gain.value < 0 ? .loss : .gain) + (range.map { " (\($0) %)" } ?? "")
    }

    /// What cannot be more than all of it has no factor.
    private func isFactor(_ gain: Double) -> Bool { (polarity == .higherIsBetter ? gain : -gain) >= 3 }

    private func factor(_ growth: Double) -> String { "×\(Numeral.significant(1 + growth, digits: 2))" }

    /// The interval alone: `saving 2–9 %`, `costs 2–9 % more`, and `change −12 to 25 %` where it has both signs; nil
    /// without one.
    package var range: String? {
        guard let interval = gain.interval else { return nil }
        if interval.low >= 0 { return worded(Numeral.percentRange(interval.low, interval.high), .gain) }
        if interval.high <= 0 { return worded(Numeral.percentRange(-interval.high, -interval.low), .loss) }
        let change = polarity == .higherIsBetter ? interval : interval.negated
        return "change \(Numeral.percentRange(change.low, change.high)) %"
    }

    /// Whether the interval tells a gain from a loss; nil without one.
    package var standing: Standing? {
        guard let interval = gain.interval else { return nil }
        return interval.low > 0 ? .gain : interval.high < 0 ? .loss : .open
    }

    /// What an interval says of the sign.
    package enum Standing: Sendable {
        case gain, loss, open
    }

    private enum Side {
        case gain, loss
    }

    private func worded(_ figure: String, _ side: Side) -> String {
        switch (polarity, side) {
        case (.higherIsBetter, .gain): "gain \(figure) %"
        case (.higherIsBetter, .loss): "loss \(figure) %"
        case (_, .gain): "saving \(figure) %"
        case (_, .loss): "costs \(figure) % more"
        }
    }
}
