import WastedWorkResults
import WastedWorkStatistics

/// A figure of a control and its bounds, in one unit that the bounds choose.
struct ControlText {
    let unit: Unit
    let bounds: ControlBounds

    /// The figure with its interval: `39 % (37–42 %)`.
    func found(_ estimate: Estimate) -> String {
        let value = text(estimate.value)
        let range = estimate.interval.flatMap { Numeral.interval(text($0.low), text($0.high), around: value) }
        return "\(value)\(symbol)" + (range.map { " (\($0)\(symbol))" } ?? "")
    }

    /// `expected at most 10 %`.
    var expected: String {
        switch (bounds.atLeast, bounds.atMost) {
        case (let least?, let most?) where least == most: "expected \(bound(least))\(symbol)"
        case (let least?, let most?): "expected \(Numeral.range(bound(least), bound(most)))\(symbol)"
        case (let least?, nil): "expected at least \(bound(least))\(symbol)"
        case (nil, let most?): "expected at most \(bound(most))\(symbol)"
        case (nil, nil): "expected anything"
        }
    }

    /// A bound is exact: zeros behind its point say nothing.
    private func bound(_ value: Double) -> String {
        var digits = text(value)
        while digits.contains("."), let last = digits.last, last == "0" || last == "." { digits.removeLast() }
        return digits
    }

    private func text(_ value: Double) -> String {
        switch unit {
        case .fraction, .ratio: Numeral.percent(value)
        default: Numeral.significant(value / divisor, digits: 3)
        }
    }

    private var symbol: String {
        switch unit {
        case .fraction, .ratio: " %"
        case .seconds: divisor == 1e-6 ? " µs" : " ms"
        case .coreSeconds: divisor == 1e-6 ? " CPU µs" : " CPU ms"
        case .perSecond: "/s"
        default: ""
        }
    }

    private var divisor: Double {
        guard unit == .seconds || unit == .coreSeconds else { return 1 }
        return [bounds.atLeast, bounds.atMost].compactMap { $0.map(abs) }.allSatisfy { $0 < 1e-3 } ? 1e-6 : 1e-3
    }
}
