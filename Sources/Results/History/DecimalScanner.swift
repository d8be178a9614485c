/// Reads a plain decimal such as `-12.5e-3` as a whole number and a power of ten.
struct DecimalScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var place: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) {
        self.bytes = bytes.base
        place = bytes.startIndex
        end = bytes.endIndex
    }

    /// nil when it is no plain decimal, or has more digits than a double holds exactly.
    mutating func scan() -> (mantissa: Double, exponent: Int)? {
        let isNegative = take(UInt8(ascii: "-"))
        let start = place
        var mantissa = takeDigits(after: 0, most: 16)
        var (digits, decimals) = (place - start, 0)
        if take(UInt8(ascii: ".")) {
            let start = place
            mantissa = takeDigits(after: mantissa, most: 16 - digits)
            decimals = place - start
            digits += decimals
        }
        guard 1...15 ~= digits, let exponent = takeExponent() else { return nil }
        return (Double(isNegative ? -mantissa : mantissa), exponent - decimals)
    }

    private mutating func takeExponent() -> Int? {
        guard take(UInt8(ascii: "e")) else { return place == end ? 0 : nil }
        let isNegative = take(UInt8(ascii: "-"))
        if !isNegative { _ = take(UInt8(ascii: "+")) }
        let start = place
        let exponent = takeDigits(after: 0, most: 16)
        guard 1...3 ~= place - start, place == end else { return nil }
        return Int(isNegative ? -exponent : exponent)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < end, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func takeDigits(after start: Int64, most: Int) -> Int64 {
        var value = start
        let last = min(end, place + most)
        while place < last {
            let digit = bytes[place] &- 0x30
            guard digit <= 9 else { break }
            value = value &* 10 &+ Int64(digit)
            place += 1
        }
        return value
    }
}
