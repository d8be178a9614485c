/// Reads a plain decimal such as `-12.5e-3` as a whole number and a power of ten.
struct DecimalScanner {
    private var rest: UnsafeBufferPointer<UInt8>.SubSequence

    init(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) {
        rest = bytes
    }

    /// nil when it is no plain decimal, or has more digits than a double holds exactly.
    mutating func scan() -> (mantissa: Double, exponent: Int)? {
        let isNegative = take(UInt8(ascii: "-"))
        var digits = 0
        var mantissa = takeDigits(after: 0, counting: &digits)
        var decimals = 0
        if take(UInt8(ascii: ".")) {
            let before = digits
            mantissa = takeDigits(after: mantissa, counting: &digits)
            decimals = digits - before
        }
        guard 1...15 ~= digits else { return nil }
        guard let exponent = takeExponent() else { return nil }
        return (Double(isNegative ? -mantissa : mantissa), exponent - decimals)
    }

    private mutating func takeExponent() -> Int? {
        guard take(UInt8(ascii: "e")) else { return rest.isEmpty ? 0 : nil }
        let isNegative = take(UInt8(ascii: "-"))
        if !isNegative { _ = take(UInt8(ascii: "+")) }
        var digits = 0
        let exponent = takeDigits(after: 0, counting: &digits)
        guard 1...3 ~= digits, rest.isEmpty else { return nil }
        return Int(isNegative ? -exponent : exponent)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func takeDigits(after start: Int64, counting digits: inout Int) -> Int64 {
        var value = start
        while let digit = rest.first, 0x30...0x39 ~= digit, digits < 16 {
            value = value * 10 + Int64(digit - 0x30)
            digits += 1
            rest.removeFirst()
        }
        return value
    }
}
