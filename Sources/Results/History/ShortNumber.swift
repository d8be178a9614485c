#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Numbers with seven significant digits, written and read quickly.
enum ShortNumber {
    private static let digits = 7
    /// Powers of ten that a double holds exactly.
    private static let powers: [Double] = (0...22).map { pow(10, Double($0)) }

    /// The number rounded to seven significant digits; a whole number that a double holds exactly with all of them.
    static func text(_ value: Double) -> String {
        let isWhole = value == value.rounded() && abs(value) < 1e15
        let short = isWhole ? value : rounded(value)
        return short == short.rounded() && abs(short) < 1e15 ? String(Int64(short)) : "\(short)"
    }

    /// The number as it is read again.
    static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        let exponent = digits - 1 - Int(log10(abs(value)).rounded(.down))
        guard powers.indices.contains(abs(exponent)) else { return value }
        // A quotient of two exact numbers is the double nearest to the decimal; a product would not be.
        let scaled = exponent >= 0 ? (value * powers[exponent]).rounded() : (value / powers[-exponent]).rounded()
        return exponent >= 0 ? scaled / powers[exponent] : scaled * powers[-exponent]
    }

    /// Takes digits with at most one point from the beginning, up to a space or the end: what nearly all values are.
    ///
    /// - Parameter bytes: not empty; left as they are where they begin with anything else.
    /// - Returns: the same as `value` does.
    static func takePlain(from bytes: inout UnsafeBufferPointer<UInt8>.SubSequence) -> Double? {
        let (base, end) = (bytes.base, bytes.endIndex)
        var (place, digits, decimals) = (bytes.startIndex, 0, -1)
        var mantissa: Int64 = 0
        while place < end, base[place] != UInt8(ascii: " ") {
            let digit = base[place] &- 0x30
            if digit <= 9 {
                mantissa = mantissa &* 10 &+ Int64(digit)
                digits += 1
                if decimals >= 0 { decimals += 1 }
            } else {
                guard base[place] == UInt8(ascii: "."), decimals < 0 else { return nil }
                decimals = 0
            }
            place += 1
        }
        guard 1...15 ~= digits else { return nil }
        bytes = bytes[place...]
        return decimals > 0 ? Double(mantissa) / powers[decimals] : Double(mantissa)
    }

    /// The number that the bytes spell; nil when they spell none.
    ///
    /// Up to 15 digits and a power of ten up to 22 are exact in one operation (W. D. Clinger, *How to Read Floating Point
    /// Numbers Accurately*, PLDI 1990); the library reads the rest.
    static func value(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> Double? {
        var scanner = DecimalScanner(bytes)
        if let (mantissa, exponent) = scanner.scan(), powers.indices.contains(abs(exponent)) {
            return exponent >= 0 ? mantissa * powers[exponent] : mantissa / powers[-exponent]
        }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }
}
