#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The values of one metric in the trials of one arm, to as many digits as they need.
///
/// A number that all trials share stands alone, and none at all is `null`. Otherwise each value is four or five letters of
/// base 64: digits times ten to a power of 0…15 (the upper 4 bits) above the one with which the text begins, such as
/// `-9~AAECAwQF` (four letters a value) and `-9^AAECAwQFAA` (five). Half as long as digits, and the script reads it without
/// a library.
struct PackedColumn {
    /// How many digits a value keeps.
    enum Precision: Int, Sendable {
        /// At least five, mostly six: as many as any figure can bear.
        case figure = 4
        /// At least seven: for what must still add up to one part in a million.
        case exact = 5

        /// Letters a value.
        var letters: Int { rawValue }
        /// Digits are below this.
        var limit: Int { 1 << (6 * rawValue - 4) }
        /// Stands between the power and the letters.
        var sign: String { self == .figure ? "~" : "^" }
    }

    private let values: [Double?]
    private let precision: Precision

    /// - Parameters:
    ///   - values: one a trial; nil, or what is not finite, where it has none.
    ///   - precision: how many digits they keep.
    init(_ values: [Double?], _ precision: Precision) {
        self.values = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
        self.precision = precision
    }

    /// `null`, a number, a packed text, or a list of numbers and `null` where packing has no room for them.
    var json: JSONText {
        let known = values.compactMap { $0 }
        guard let first = known.first else { return .null }
        guard known.count == values.count else { return list }
        if known.allSatisfy({ $0 == first }) { return .number(Self.rounded(first)) }
        return packed(known).map { .text($0) } ?? list
    }

    private var list: JSONText {
        .list(values.map { $0.map { .number(Self.rounded($0)) } ?? .null })
    }

    /// Whole numbers that are exact as they are stay so.
    private static func rounded(_ value: Double) -> Double {
        if value == value.rounded(), abs(value) < 1e15 { return value }
        guard let parts = Parts(abs(value), below: Precision.exact.limit),
            let number = Double("\(parts.digits)e\(parts.power)")
        else { return value }
        return value < 0 ? -number : number
    }

    private func packed(_ known: [Double]) -> String? {
        let parts = known.compactMap { Parts($0, below: precision.limit) }
        guard parts.count == known.count else { return nil }
        let base = parts.filter { $0.digits > 0 }.map(\.power).min() ?? 0
        guard parts.allSatisfy({ $0.digits == 0 || $0.power - base <= 15 }) else { return nil }
        let letters = parts.flatMap { part -> [UInt8] in
            let word = part.digits + (part.digits == 0 ? 0 : part.power - base) * precision.limit
            return (0..<precision.letters).reversed().map { Base64.alphabet[word >> (6 * $0) & 63] }
        }
        return "\(base)\(precision.sign)" + String(decoding: letters, as: UTF8.self)
    }

    /// Digits and a power of ten.
    private struct Parts {
        let digits: Int
        let power: Int

        /// As many digits as stay below a limit; nil for what is below 0, or too small for its power.
        init?(_ value: Double, below limit: Int) {
            guard value > 0 else {
                guard value == 0 else { return nil }
                self.digits = 0
                self.power = 0
                return
            }
            var power = Int((log10(value) - log10(Double(limit))).rounded(.up))
            if Self.scaled(value, power) >= Double(limit) - 0.5 { power += 1 }
            let scaled = Self.scaled(value, power)
            guard scaled.isFinite, scaled >= 1, scaled < Double(limit) - 0.5 else { return nil }
            self.digits = Int(scaled.rounded())
            self.power = power
        }

        private static func scaled(_ value: Double, _ power: Int) -> Double {
            power < 0 ? value * pow(10, Double(-power)) : value / pow(10, Double(power))
        }
    }
}
