/// Durations as a person says them.
enum DurationText {
    /// To the second below a minute, to five seconds below ten minutes, else to the minute: `8 s`, `1 min 20 s`, `25 min`.
    static func rough(_ duration: Duration) -> String {
        let seconds = max(0, Int((duration / .seconds(1)).rounded()))
        if seconds < 60 { return "\(seconds) s" }
        if seconds >= 600 { return long(minutes: (seconds + 30) / 60) }
        let rounded = (seconds + 2) / 5 * 5
        return rounded % 60 == 0 ? "\(rounded / 60) min" : "\(rounded / 60) min \(rounded % 60) s"
    }

    /// Without rounding beyond the millisecond: `500 ms`, `1.5 s`, `120 s`.
    static func exact(_ duration: Duration) -> String {
        let milliseconds = Int((duration / .milliseconds(1)).rounded())
        if milliseconds < 1000 { return "\(milliseconds) ms" }
        if milliseconds % 1000 == 0 { return "\(milliseconds / 1000) s" }
        return "\(Double(milliseconds) / 1000) s"
    }

    private static func long(minutes: Int) -> String {
        if minutes < 60 { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }
}
