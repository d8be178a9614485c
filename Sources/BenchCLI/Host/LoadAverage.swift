/// How many tasks ran or wanted to run, on average.
enum LoadAverage {
    /// The average of the last minute.
    ///
    /// - Parameter text: `/proc/loadavg`; nil where it does not read so.
    static func lastMinute(_ text: String) -> Double? {
        text.split(separator: " ").first.flatMap { Double($0) }
    }
}
