import Foundation
import Testing

@testable import WastedWorkReporting

@Suite struct InstantTextTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-01-02T03:04:05Z", 1_767_323_045_000_000_000),
        ("2024-02-29T23:59:59.5Z", 1_709_251_199_500_000_000), ("1969-12-31T23:59:59Z", -1_000_000_000),
        ("2100-03-01T00:00:00.000000001Z", 4_107_542_400_000_000_001),
    ])
    func `an instant in nanoseconds since 1970`(text: String, nanoseconds: Int64) {
        #expect(InstantText.nanoseconds(text) == nanoseconds)
    }

    @Test func `every day of four centuries is where the system's calendar has it`() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for day in stride(from: -40_000, to: 100_000, by: 211) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let digits = [parts.year, parts.month, parts.day].compactMap { $0.map { ($0 < 10 ? "0" : "") + "\($0)" } }
            #expect(
                InstantText.nanoseconds(digits.joined(separator: "-") + "T00:00:00Z") == Int64(day) * 86_400_000_000_000
            )
        }
    }

    @Test(arguments: [
        "", "yesterday", "2026-01-02", "2026-01-02T03:04:05", "2026-13-02T03:04:05Z", "2026-01-02T24:04:05Z",
        "9999-01-01T00:00:00Z", "２０２６-01-02T03:04:05Z", " 2026-01-02T03:04:05Z",
    ])
    func `what is no instant, or too far off, is none`(text: String) {
        #expect(InstantText.nanoseconds(text) == nil)
    }
}
