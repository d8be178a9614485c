/// Bytes as letters (RFC 4648).
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String {
        stride(from: 0, to: bytes.count, by: 3).map { start in
            let group = bytes[start..<min(start + 3, bytes.count)]
            let word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
            let letters = (0..<4).map { alphabet[Int(word >> (18 - 6 * UInt32($0)) & 63)] }
            return String(decoding: letters.prefix(group.count + 1), as: UTF8.self)
                + String(repeating: "=", count: 3 - group.count)
        }.joined()
    }

    /// The letter of each six bits.
    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
