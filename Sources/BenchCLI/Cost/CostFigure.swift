import WastedWorkAnalysis
import WastedWorkStatistics

/// Times as small as a call, with their intervals.
enum CostFigure {
    /// To three digits in the unit that suits it, such as `1.25 ns` or `−340 ns`.
    static func time(_ seconds: Double) -> String {
        let unit = Unit(for: seconds)
        return "\(unit.number(seconds)) \(unit.name)"
    }

    /// A time or that there is none.
    static func time(_ seconds: Double?) -> String {
        seconds.map { time($0) } ?? "?"
    }

    /// With its interval in the same unit: `12.0 ns (11.8–12.3)`.
    static func time(_ estimate: Estimate) -> String {
        let unit = Unit(for: estimate.value)
        let interval = estimate.interval.map { " (\(Numeral.range(unit.number($0.low), unit.number($0.high))))" }
        return "\(unit.number(estimate.value)) \(unit.name)\(interval ?? "")"
    }

    /// Two times in the unit of the second: `30.1–101 µs`.
    static func range(_ low: Double, _ high: Double) -> String {
        let unit = Unit(for: high)
        return "\(Numeral.range(unit.number(low), unit.number(high))) \(unit.name)"
    }

    /// A share with its sign: `5 %`; none where it cannot be had.
    static func percent(_ fraction: Double?) -> String {
        guard let fraction else { return "?" }
        return abs(fraction) < 0.000_01 ? "<0.001 %" : "\(Numeral.percent(fraction)) %"
    }

    /// A planned share, as it was written: `1 %`, `2.5 %`.
    static func planned(_ share: Double) -> String {
        "\(Numeral.whole((share * 1000).rounded() / 10)) %"
    }

    /// A whole number with a space between thousands: `100 000`.
    static func whole(_ number: Int) -> String {
        let digits = String(number)
        guard digits.count > 4 else { return digits }
        return "\(digits.dropLast(3)) \(digits.suffix(3))"
    }

    private struct Unit {
        let name: String
        let seconds: Double

        init(for value: Double) {
            // What would round to 1000 of a unit is 1 of the next.
            switch abs(value) {
            case ..<0.999_5e-6: (name, seconds) = ("ns", 1e-9)
            case ..<0.999_5e-3: (name, seconds) = ("µs", 1e-6)
            case ..<0.999_5: (name, seconds) = ("ms", 1e-3)
            default: (name, seconds) = ("s", 1)
            }
        }

        /// Three digits, and at most two behind the point.
        func number(_ value: Double) -> String {
            let number = value / seconds
            return abs(number) < 0.005
                ? "0" : abs(number) < 1 ? Numeral.fixed(number, decimals: 2) : Numeral.significant(number)
        }
    }
}
