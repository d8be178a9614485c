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

    /// A short text that `parse` reads as the duration, to the microsecond.
    static func text(_ duration: Duration) -> String {
        let microseconds = max(1, Int64((duration / .microseconds(1)).rounded()))
        guard microseconds % 1000 == 0 else { return "\(Double(microseconds) / 1000)ms" }
        let milliseconds = microseconds / 1000
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
