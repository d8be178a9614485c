import WastedWorkQueueing

/// A number of events in a time, as a user writes it: `8` and `8/s` each second, `480/min`, `28800/h`.
enum RateArgument {
    private static let numeric = Set("0123456789.eE+-")

    /// Any number is taken: which rates a model can have, it says itself, with the name of the parameter.
    ///
    /// - Throws: `CLIError.badRate` for anything but a number, alone or with one of the units.
    static func parse(_ text: String) throws(CLIError) -> Rate {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard
            parts[0].allSatisfy(numeric.contains), let count = Double(parts[0]),
            let seconds = seconds(parts.count > 1 ? parts[1] : "s")
        else { throw .badRate(text) }
        return .perSecond(count / seconds)
    }

    /// Seconds in one of the unit.
    private static func seconds(_ unit: Substring) -> Double? {
        switch unit {
        case "s": 1
        case "min": 60
        case "h": 3600
        default: nil
        }
    }
}
