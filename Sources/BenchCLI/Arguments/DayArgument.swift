import WastedWorkResults

/// A day of the calendar as a user writes it: `2027-01-31`.
enum DayArgument {
    /// - Parameters:
    ///   - text: what was written.
    ///   - now: ISO 8601 in UTC; a day before it is refused.
    /// - Throws: `HistoryTrouble.badDay`.
    static func parse(_ text: String, notBefore now: String) throws(CLIError) -> String {
        guard UTCText.isDay(text), text >= now.prefix(10) else { throw .history(.badDay(text)) }
        return text
    }
}
