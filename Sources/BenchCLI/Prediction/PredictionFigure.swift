import WastedWorkAnalysis
import WastedWorkQueueing

/// A predicted value with its unit, which a no-break space keeps on the number's line.
enum PredictionFigure {
    /// Between a number and its unit.
    static let space = "\u{A0}"

    /// In percent, to three digits: `23.6 %`; never 0 or 100 unless it is.
    static func share(_ share: Share) -> String {
        percent(share.fraction) + "\(space)%"
    }

    /// To four digits, unless it is whole: `6.109/s`, `8/s`.
    static func rate(_ rate: Rate) -> String {
        switch rate.perSecond {
        case let value where value == value.rounded(): "\(Numeral.whole(value))/s"
        case ..<0.000_001: "<0.000001/s"
        case let value: "\(Numeral.significant(value, digits: 4))/s"
        }
    }

    /// To three digits, in the unit that suits it: `795 ms`, `1.00 s`, `25 min`.
    static func time(_ time: Duration) -> String {
        // What would round to 1000 of a unit is 1 of the next.
        switch time {
        case .zero: "0\(space)s"
        case ..<(.microseconds(1)): "<1\(space)µs"
        case ..<(.nanoseconds(999_500)): number(time, in: .microseconds(1), "µs")
        case ..<(.microseconds(999_500)): number(time, in: .milliseconds(1), "ms")
        case ..<(.seconds(600)): number(time, in: .seconds(1), "s")
        default: DurationText.rough(time).replacing(" ", with: space)
        }
    }

    /// Requests, to three digits.
    static func count(_ count: Double) -> String {
        count > 0 && count < 0.001 ? "<0.001" : Numeral.significant(count)
    }

    /// How much the second is above the first: `4.1 %`.
    static func growth(from first: Rate, to second: Rate) -> String {
        percent(second.perSecond / first.perSecond - 1, digits: 2) + "\(space)%"
    }

    private static func percent(_ fraction: Double, digits: Int = 3) -> String {
        switch fraction {
        case ...0: "0"
        case ..<0.000_1: "<0.01"
        case 0.999..<1: Numeral.percent(fraction)
        default: Numeral.significant(fraction * 100, digits: digits)
        }
    }

    private static func number(_ time: Duration, in unit: Duration, _ name: String) -> String {
        Numeral.significant(time / unit) + space + name
    }
}
