import WastedWorkResults

/// The difference from which on it matters, of one figure: the larger of its absolute and its relative threshold.
package struct Margin: Sendable, Equatable {
    /// In the metric's unit.
    package let value: Double
    /// `5 ms`, or `2 %` where the share of the first arm decides.
    package let text: String

    init(_ threshold: Threshold, of unit: Unit, baseline: Double) {
        value = threshold.margin(baseline: baseline)
        let isRelative = value > threshold.absolute
        text = isRelative ? "\(Self.short(threshold.relative * 100)) %" : Self.text(threshold.absolute, unit)
    }

    /// Thresholds are round numbers: as few digits as they have.
    private static func text(_ value: Double, _ unit: Unit) -> String {
        switch unit {
        case .seconds: "\(short(value * 1e3)) ms"
        case .coreSeconds: "\(short(value * 1e3)) CPU ms"
        case .bytes: "\(short(value / 1_048_576)) MiB"
        case .byteSeconds: "\(short(value / 1_048_576)) MiB·s"
        case .perSecond: "\(short(value))/s"
        case .fraction: "\(short(value * 100)) points"
        case .count, .ratio, .workUnits, .unspecified: short(value)
        }
    }

    private static func short(_ value: Double) -> String {
        var digits = Numeral.significant(value)
        while digits.contains("."), let last = digits.last, last == "0" || last == "." { digits.removeLast() }
        return digits
    }
}
