import WastedWorkAnalysis

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Numbers too long for an axis: `2×10¹²`.
enum PowerText {
    static func text(_ value: Double) -> String {
        guard value != 0, value.isFinite else { return value == 0 ? "0" : "?" }
        let exponent = Int(floor(log10(abs(value)) + 1e-9))
        let mantissa = value / pow(10, Double(exponent))
        let digits = String(exponent).map { superscripts[$0] ?? $0 }
        return "\(Numeral.significant(mantissa, digits: 1))×10\(String(digits))"
    }

    private static let superscripts: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
    ]
}
