/// A seed as a user writes it: decimal, or hexadecimal after `0x`.
enum SeedArgument {
    /// - Throws: `CLIError.badSeed` for anything but a whole number of 64 bits.
    static func parse(_ text: String) throws(CLIError) -> UInt64 {
        let isHexadecimal = text.hasPrefix("0x") || text.hasPrefix("0X")
        let digits = isHexadecimal ? text.dropFirst(2) : text[...]
        // `UInt64` alone would also take a sign.
        guard
            digits.first?.isHexDigit == true, let seed = UInt64(digits, radix: isHexadecimal ? 16 : 10)
        else { throw .badSeed(text) }
        return seed
    }
}
