import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A unit in which the numbers of one row are easy to read, and so comparable at a glance.
struct Scale: Equatable {
    /// Behind the number, such as `ms`; empty for a plain count.
    let symbol: String
    private let divisor: Double
    private let largest: Double
    /// Whether only whole numbers mean anything.
    let isWhole: Bool
    /// One of the unit shown, in the unit of the raw values.
    var unitValue: Double { divisor }

    /// - Parameters:
    ///   - unit: unit of the raw values.
    ///   - values: the row's numbers; the largest decides.
    ///   - workUnit: what a work unit is.
    init(_ unit: Unit, for values: [Double], workUnit: String = "units") {
        let largest = values.map(abs).filter(\.isFinite).max() ?? 0
        let steps = Self.steps(of: unit, workUnit: workUnit)
        let step = largest == 0 ? Self.natural(steps) : steps.last { largest >= $0.from } ?? steps[0]
        self.symbol = step.symbol
        self.divisor = step.divisor
        self.largest = largest
        self.isWhole = unit == .count
    }

    /// The number without its unit: as many decimals as give the row's largest three digits, and a small one two.
    func text(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        // What is left when equal numbers are subtracted is not a figure.
        guard abs(value) > largest * 1e-9 else { return "0" }
        guard abs(value / divisor) < 1e9 else { return PowerText.text(value / divisor) }
        let decimals = max(
            Numeral.decimals(largest / divisor, digits: 3),
            Numeral.decimals(value / divisor, digits: 2)
        )
        return Numeral.fixed(value / divisor, decimals: decimals)
    }

    /// The number with its unit.
    func textWithUnit(_ value: Double) -> String {
        symbol.isEmpty ? text(value) : "\(text(value)) \(symbol)"
    }

    /// The same without zeros at the end of its decimals: for numbers that are round.
    func shortTextWithUnit(_ value: Double) -> String {
        var digits = text(value)
        while digits.contains("."), let last = digits.last, last == "0" || last == "." { digits.removeLast() }
        return symbol.isEmpty ? digits : "\(digits) \(symbol)"
    }

    /// The number with its unit and its interval, which is left out where it reads the same.
    func textWithInterval(_ estimate: Estimate) -> String {
        let range = estimate.interval.flatMap {
            Numeral.interval(text($0.low), text($0.high), around: text(estimate.value))
        }
        return textWithUnit(estimate.value) + (range.map { " (\($0))" } ?? "")
    }

    /// A unit and the number from which on it is used.
    private struct Step {
        let symbol: String
        let divisor: Double
        let from: Double

        init(_ symbol: String, _ divisor: Double, from: Double? = nil) {
            self.symbol = symbol
            self.divisor = divisor
            self.from = from ?? divisor
        }
    }

    /// Ascending; the first is also for everything smaller.
    private static func steps(of unit: Unit, workUnit: String) -> [Step] {
        switch unit {
        case .seconds: [Step("µs", 1e-6), Step("ms", 1e-3), Step("s", 1)]
        case .coreSeconds: [Step("CPU µs", 1e-6), Step("CPU ms", 1e-3), Step("CPU s", 1)]
        case .bytes: binary("B")
        case .byteSeconds: binary("B·s")
        case .count, .unspecified: decimal("", thousand: "k", million: "M")
        case .perSecond: decimal("/s", thousand: "k/s", million: "M/s")
        case .fraction: [Step("%", 0.01)]
        case .ratio: [Step("×", 1)]
        case .workUnits where workUnit.isEmpty: decimal("", thousand: "k", million: "M")
        case .workUnits: decimal(workUnit, thousand: "k \(workUnit)", million: "M \(workUnit)")
        }
    }

    /// For a row of nothing: the unit of the raw values.
    private static func natural(_ steps: [Step]) -> Step {
        steps.first { $0.divisor == 1 } ?? steps[0]
    }

    private static func binary(_ symbol: String) -> [Step] {
        [
            Step(symbol, 1), Step("Ki\(symbol)", 1_024), Step("Mi\(symbol)", 1_048_576),
            Step("Gi\(symbol)", 1_073_741_824),
        ]
    }

    /// Plain up to five digits.
    private static func decimal(_ plain: String, thousand: String, million: String) -> [Step] {
        [Step(plain, 1), Step(thousand, 1e3, from: 1e5), Step(million, 1e6)]
    }
}
