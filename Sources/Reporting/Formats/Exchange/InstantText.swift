/// Instants as a result file holds them (`2026-01-02T03:04:05Z`), for formats that count from 1970.
enum InstantText {
    /// Nanoseconds since the beginning of 1970; nil for what is no such instant, or too far off.
    static func nanoseconds(_ text: String) -> Int64? {
        let pattern = /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?Z/.asciiOnlyDigits()
        guard let match = text.wholeMatch(of: pattern)?.output,
            let year = Int64(match.1), let month = Int64(match.2), let day = Int64(match.3),
            let hour = Int64(match.4), let minute = Int64(match.5), let second = Int64(match.6),
            1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second <= 60
        else { return nil }
        let seconds = ((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second
        let fraction = (match.7.map(String.init) ?? "").padded(to: 9)
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow, let nanoseconds = Int64(fraction) else { return nil }
        let (sum, isTooLate) = product.addingReportingOverflow(nanoseconds)
        return isTooLate ? nil : sum
    }

    /// Days since the beginning of 1970 in the Gregorian calendar. Years begin in March, so that a leap day ends one.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}

extension String {
    /// With zeros behind it up to that length.
    fileprivate func padded(to length: Int) -> String {
        self + String(repeating: "0", count: Swift.max(0, length - count))
    }
}
