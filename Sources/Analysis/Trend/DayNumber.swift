/// A day of the Gregorian calendar as a number, so that days can be subtracted.
struct DayNumber: Equatable {
    /// Days since 1970-01-01.
    let value: Int

    /// nil where the text does not begin with a day such as `2026-11-28`.
    ///
    /// Years begin in March here, so that the odd day of a leap year is the last of its year (Hinnant, *chrono-Compatible
    /// Low-Level Date Algorithms*, 2013).
    init?(_ text: String) {
        let parts = text.prefix(10).split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], 0...9999 ~= year,
            1...12 ~= month, 1...31 ~= day
        else { return nil }
        let years = month > 2 ? year : year - 1
        let (era, inEra) = (years / 400, years % 400)
        let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        value = era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719_468
    }
}
