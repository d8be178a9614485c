/// Names from a file made fit for a format. What it cannot hold is written as in an address (`%0A`), so that different
/// names stay different, and one name stays the same from night to night.
struct NameEncoding: Sendable {
    /// What becomes of white space.
    enum Spaces: Sendable {
        case kept
        case encoded
    }

    private let refused: Set<Unicode.Scalar>
    private let spaces: Spaces

    private init(refusing refused: Set<Unicode.Scalar>, spaces: Spaces = .kept) {
        self.refused = refused
        self.spaces = spaces
    }

    /// Refuses only what no format should hold: control characters, line ends, marks that turn the direction of writing.
    static let plain = NameEncoding(refusing: [])
    /// A tag of a line protocol has no escape for a backslash.
    static let influx = NameEncoding(refusing: ["\\"])
    /// A benchmark's name is a field between spaces, and `=` parts a key from its value.
    static let go = NameEncoding(refusing: ["="], spaces: .encoded)
    /// A point parts packages and classes; consumers split parameters at spaces and `=`.
    static let jmh = NameEncoding(refusing: [".", "="], spaces: .encoded)

    /// The most bytes that a name has: some readers take lines of a limited length only.
    static let longest = 512

    /// The name in one line, of at most `longest` bytes.
    func encode(_ name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        var encoded = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if isRefused(scalar) || looksEncoded(scalars[index...].prefix(3)) {
                encoded.append(contentsOf: Self.percent(scalar).unicodeScalars)
            } else {
                encoded.append(scalar)
            }
        }
        return Self.shortened(String(encoded), to: Self.longest)
    }

    /// A name that is too long loses its end and gets a digest of the whole in its place.
    ///
    /// - Parameter limit: the most bytes, at least 20.
    static func shortened(_ name: String, to limit: Int) -> String {
        guard name.utf8.count > limit else { return name }
        let digest = SHA256.digest(of: Array(name.utf8)).prefix(8).map(hexadecimal).joined().lowercased()
        var room = limit - digest.utf8.count - 1
        let kept = name.unicodeScalars.prefix { scalar in
            room -= UTF8.width(scalar)
            return room >= 0
        }
        return "\(String(kept))~\(digest)"
    }

    private func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFFFE, 0xFFFF: true
        default: refused.contains(scalar) || (spaces == .encoded && scalar.properties.isWhitespace)
        }
    }

    /// A name that has an encoded character already must not be taken for the one that has the character itself.
    private func looksEncoded(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.first == "%" && scalars.count == 3 && scalars.dropFirst().allSatisfy(\.properties.isASCIIHexDigit)
    }

    private static func percent(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { "%" + hexadecimal($0) }.joined()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
