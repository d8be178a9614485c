/// Text from outside (names, errors, stderr) made harmless wherever it is shown.
package enum PlainText {
    /// One line: white space becomes a space, and what could drive a terminal or turn the direction of writing
    /// becomes U+FFFD.
    package static func oneLine(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(replacement(of: scalar)) }
        return String(clean)
    }

    /// The same of one scalar.
    static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
        case 0x00...0x1F, 0x7F...0x9F: "\u{FFFD}"
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }
}
