import WastedWorkAnalysis
import WastedWorkResults

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Round numbers along an axis.
enum Ticks {
    /// Ticks at equal steps of 1, 2 or 5 times a power of ten, in the unit of a scale.
    ///
    /// - Parameters:
    ///   - axis: a linear one.
    ///   - scale: the unit in which the numbers are round.
    ///   - count: about how many.
    static func linear(_ axis: Axis, _ scale: Scale, count: Int) -> [Tick] {
        let unit = scale.unitValue
        let (low, high) = (axis.low / unit, axis.high / unit)
        let step = Self.step((high / Double(count)) - (low / Double(count)), whole: scale.isWhole)
        guard step > 0, step.isFinite else { return [] }
        let first = (low / step - 1e-9).rounded(.up)
        return (0...count * 3).compactMap { index in
            let value = (first + Double(index)) * step
            guard value <= high + step * 1e-9 else { return nil }
            return Tick(value: value * unit, text: text(value, step: step))
        }
    }

    /// Ticks at powers of ten, and between them where there are few, each in the unit in which it is short.
    static func logarithmic(_ axis: Axis, _ unit: Unit) -> [Tick] {
        let decades = log10(axis.high) - log10(axis.low)
        let factors: [Double] = decades < 1.2 ? [1, 2, 3, 5] : decades < 3 ? [1, 3] : [1]
        let exponents = Int(floor(log10(axis.low)))...Int(ceil(log10(axis.high)))
        return exponents.flatMap { exponent in
            factors.compactMap { factor in
                let value = factor * pow(10, Double(exponent))
                guard value >= axis.low * (1 - 1e-9), value <= axis.high * (1 + 1e-9) else { return nil }
                return Tick(value: value, text: text(value, unit))
            }
        }
    }

    /// From a hundred thousand on in powers of ten, which have room beside a panel.
    private static func text(_ value: Double, _ unit: Unit) -> String {
        if unit == .seconds, value < 0.999e-6 { return "\(Numeral.significant(value * 1e9, digits: 1)) ns" }
        let scale = Scale(unit, for: [value])
        let number = value / scale.unitValue
        return abs(number) < 1e5 ? scale.shortTextWithUnit(value) : "\(PowerText.text(number)) \(scale.symbol)"
    }

    /// The least round step that is not smaller; whole numbers have no step below 1.
    private static func step(_ least: Double, whole: Bool) -> Double {
        guard least > 0, least.isFinite else { return 0 }
        let power = pow(10, floor(log10(least)))
        let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= least * (1 - 1e-9) } ?? 10 * power
        return whole ? max(1, step) : step
    }

    /// As many decimals as the step has; from ten million on in powers of ten.
    private static func text(_ value: Double, step: Double) -> String {
        guard abs(value) < 1e7 else { return PowerText.text(value) }
        return Numeral.fixed(value, decimals: min(9, max(0, Int(ceil(-log10(step) - 1e-9)))))
    }
}
