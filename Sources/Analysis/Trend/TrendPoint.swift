import WastedWorkStatistics

/// A figure on one night with its interval.
package struct TrendPoint: Sendable, Equatable {
    /// Share of intervals that hold the truth.
    package static let level = 0.95

    /// Mean over pairs.
    package let value: Double
    /// Lower end of the interval; the value where one pair is all there is.
    package let low: Double
    /// Upper end likewise.
    package let high: Double

    /// - Parameters:
    ///   - value: mean over pairs.
    ///   - low: lower end of its interval.
    ///   - high: upper end of its interval.
    package init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }

    /// A value that each pair's plan gives exactly: pairs differ, and that is no doubt.
    init(exact value: Double) {
        self.init(value: value, low: value, high: value)
    }

    /// The mean of a night's pairs with the interval of Student's t, not below nothing where no pair is.
    init(_ night: FigureNight) {
        var (squares, count, least) = (0.0, 0, Double.infinity)
        for value in night.values {
            guard let value else { continue }
            squares += (value - night.mean) * (value - night.mean)
            count += 1
            least = min(least, value)
        }
        let reach = count > 1 ? (squares / Double(count - 1)).squareRoot() * Self.factor(count) : 0
        let isKnown = (night.mean - reach).isFinite && (night.mean + reach).isFinite
        value = night.mean
        low = isKnown ? max(night.mean - reach, least >= 0 ? 0 : -.infinity) : night.mean
        high = isKnown ? night.mean + reach : night.mean
    }

    /// By which the scatter of so many values is multiplied: t/√n, found once for each number of pairs that is usual.
    private static func factor(_ count: Int) -> Double {
        factors.indices.contains(count) ? factors[count] : computed(count)
    }

    private static let factors = (0...64).map { $0 > 1 ? computed($0) : 0 }

    private static func computed(_ count: Int) -> Double {
        let error = 1 / Double(count).squareRoot()
        return StudentInterval.about(0, error: error, degrees: count - 1, level: level)?.high ?? 0
    }
}
