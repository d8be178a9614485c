/// A length of time as a user writes it: `500ms`, `3s`, `1.5s`, `2m`, `1h`.
enum DurationArgument {
    /// Longest duration taken, in seconds: one day. Beyond it a slip of the unit is more likely than a wish.
    private static let longest: Double = 86_400

    /// - Throws: `CLIError.badDuration` for anything but a positive number with one of the units.
    static func parse(_ text: String) throws(CLIError) -> Duration {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard
            let value = Double(number), let unit = unit(text.dropFirst(number.count)),
            case let seconds = value * unit, seconds > 0, seconds <= longest
        else { throw .badDuration(text) }
        // Whole nanoseconds, so that 0.1s is what it says.
        let duration = Duration.nanoseconds(Int64((seconds * 1e9).rounded()))
        guard duration > .zero else { throw .badDuration(text) }
        return duration
    }

    /// The shortest text that `parse` reads as the given whole number of milliseconds or more.
    static func text(_ duration: Duration) -> String {
        let milliseconds = Int64((duration / .milliseconds(1)).rounded())
        if milliseconds % 60_000 == 0 { return "\(milliseconds / 60_000)m" }
        return milliseconds % 1000 == 0 ? "\(milliseconds / 1000)s" : "\(milliseconds)ms"
    }

    /// Seconds in one of the unit.
    private static func unit(_ text: Substring) -> Double? {
        switch text {
        case "ms": 0.001
        case "s": 1
        case "m": 60
        case "h": 3600
        default: nil
        }
    }
}
