import Testing

@testable import WastedWorkResults

@Suite("Days and moments in UTC") struct UTCTextTests {
    @Test("a day is one of the calendar", arguments: ["2027-01-31", "2028-02-29", "2000-02-29", "2026-12-01"])
    func days(text: String) {
        #expect(UTCText.isDay(text) && UTCText.isMoment("\(text)T23:59:59Z"))
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "soon", "never", "2027-1-5", "31.12.2020", "2027-02-29", "2100-02-29", "2027-00-10", "2027-13-01",
            "2027-04-31", "2027-01-00", "2027/01/31", "2027-01-31 ", "27-01-31", "٢٠٢٧-01-31", "2027-01-3１",
        ]
    )
    func noDays(text: String) {
        #expect(!UTCText.isDay(text) && !UTCText.isMoment("\(text)T02:00:00Z"))
    }

    @Test("a moment may have parts of a second", arguments: ["2026-10-13T04:17:00Z", "2026-10-13T04:17:00.123Z"])
    func moments(text: String) {
        #expect(UTCText.isMoment(text) && !UTCText.isDay(text))
    }

    @Test(
        "one of another zone, or written otherwise, is none",
        arguments: [
            "2026-10-13T04:17:00+02:00", "2026-10-13T04:17:00", "2026-10-13 04:17:00Z", "2026-10-13", "13.10.2026",
            "2026-13-45T99:99:99Z", "2026-10-13T24:00:00Z", "2026-10-13T04:60:00Z", "2026-10-13T04:17:60Z",
            "2026-10-13T04:17:00.Z", "2026-10-13T04:17:00,5Z", "2026-10-13T04:17Z", "20261013T041700Z", "",
        ]
    )
    func noMoments(text: String) {
        #expect(!UTCText.isMoment(text))
    }
}
