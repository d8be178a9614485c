/// A size of files as a user writes it: `500kB`, `200MB`, `2GB`, in powers of 1000.
enum SizeArgument {
    /// - Returns: bytes.
    /// - Throws: `HistoryTrouble.badSize` for anything but a positive number with one of the units.
    static func parse(_ text: String) throws(CLIError) -> Int {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let value = Double(number), let unit = unit(text.dropFirst(number.count)), value > 0, value * unit < 1e15
        else {
            throw .history(.badSize(text))
        }
        return Int(value * unit)
    }

    /// The size as a reader would write it.
    static func text(_ bytes: Int) -> String {
        let (divisor, unit) = bytes >= 1_000_000 ? (1e6, "MB") : bytes >= 1000 ? (1e3, "kB") : (1, "bytes")
        let value = Double(bytes) / divisor
        let digits = value < 10 && divisor > 1 ? (value * 10).rounded() / 10 : value.rounded()
        return digits == digits.rounded() ? "\(Int(digits)) \(unit)" : "\(digits) \(unit)"
    }

    private static func unit(_ text: Substring) -> Double? {
        switch text {
        case "B": 1
        case "kB": 1e3
        case "MB": 1e6
        case "GB": 1e9
        default: nil
        }
    }
}
