/// How wide words will be. No font is at hand here, so this is on the safe side of the common ones.
enum TextWidth {
    /// Width in units of a drawing, at the size of labels.
    static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * Label.size
    }

    /// The text, or as much of its beginning and end as has room, with `…` between: scenarios differ at their ends.
    static func fitted(_ text: String, in room: Double) -> String {
        let clean = PlainText.oneLine(text)
        guard width(of: clean) > room else { return clean }
        var (head, tail) = halves(of: clean)
        while width(of: head + "…" + tail) > room, !(head.isEmpty && tail.isEmpty) {
            if head.count > tail.count { head.removeLast() } else { tail.removeFirst() }
        }
        return head + "…" + tail
    }

    private static func halves(of text: String) -> (String, String) {
        // Far more than any room: what is longer need not be measured letter by letter.
        let most = 120
        let middle = min(text.count / 2, most)
        return (String(text.prefix(middle)), String(text.suffix(min(text.count - middle, most))))
    }

    /// In heights of the letters.
    private static func share(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", ".", ",", ":", ";", "'", "|", "!", "I": 0.3
        case "f", "t", "r", " ", "(", ")", "[", "]", "/", "-": 0.4
        case "m", "w", "M", "W", "%", "@", "×", "∞", "…", "→": 1
        case "<", ">", "&", "=", "+", "~", "±", "−", "#": 0.85
        case "A"..."Z": 0.7
        case _ where scalar.value >= 0x1100: 1.05
        default: 0.59
        }
    }
}
