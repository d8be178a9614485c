#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A day of the calendar as a user writes it: `2027-01-31`.
enum DayArgument {
    /// - Parameters:
    ///   - text: what was written.
    ///   - now: ISO 8601 in UTC; a day before it is refused.
    /// - Throws: `HistoryTrouble.badDay`.
    static func parse(_ text: String, notBefore now: String) throws(CLIError) -> String {
        let isPlain = text.utf8.count == 10 && text.utf8.allSatisfy { $0 < 0x80 }
        guard isPlain, let date = try? Date("\(text)T00:00:00Z", strategy: .iso8601),
            date.formatted(.iso8601).prefix(10) == text, text >= now.prefix(10)
        else { throw .history(.badDay(text)) }
        return text
    }
}
