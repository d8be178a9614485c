import Foundation
import Testing
import WastedWorkAnalysis

@testable import WastedWorkReporting

@Suite("The headline of a trend") struct TrendHeadlineTests {
    private static func report(_ change: (inout Trend.Sample) -> Void) -> TrendReport {
        var sample = Trend.Sample()
        change(&sample)
        return TrendReport(sample.trend)
    }

    @Test("a counter that must be 0 and is not comes first in every format, with its place, count and night")
    func broken() throws {
        let report = Self.report { $0.leaks = [20, 58, 59] }
        let lead = "BROKEN: background-loop/shutdown, leases leaked: 0.167 a pair since 2026-03-03."
        #expect(TrendHeadline(report).lead == lead)
        #expect(report.html.contains("<p class=\"lead regressed\">\(lead)"))
        #expect(report.markdown.split(separator: "\n")[1] == "**\(lead)**")
        #expect(report.text(.plain).split(separator: "\n")[1].hasPrefix("BROKEN: background-loop/shutdown"))
        let object = try #require(JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
        #expect((object["headline"] as? String)?.hasPrefix(lead) == true)
        let breach = try #require((object["integrity"] as? [[String: Any]])?.first)
        #expect(breach["standing"] as? String == "now" && breach["since"] as? Int == 58)
        #expect(breach["nights"] as? [Int] == [20, 58, 59])
    }

    @Test("every counter that is not 0 has a row, when more are broken than the headline names")
    func many() {
        let report = Self.report {
            $0.scenarios = (0..<6).map { "s\($0)" }
            $0.leaks = [59]
            $0.leaking = [0, 1, 2, 4, 5]
        }
        #expect(TrendHeadline(report).lead.hasSuffix("s2, leases leaked: 0.167 a pair since 2026-03-04; 2 more."))
        for name in ["s0", "s1", "s2", "s4", "s5"] {
            #expect(report.text(.plain).contains("\n\(name)  leases leaked  0.167 a pair, not 0 since 2026-03-04"))
            #expect(report.markdown.contains("| \(name) | leases leaked | 0.167 a pair |"))
        }
        #expect(!report.markdown.contains("| s3 | leases leaked"))
    }

    @Test("what got worse still stands behind it, and nothing is called quiet beside it")
    func worseBeside() {
        let report = Self.report { $0.leaks = [59] }
        #expect(TrendHeadline(report).rest[1].hasPrefix("WORSE: 1 figure moved"))
        let quiet = Self.report { ($0.leaks, $0.nights) = ([29], 30) }
        #expect(TrendHeadline(quiet).text.contains("No figure is established to have moved"))
        #expect(!TrendHeadline(quiet).text.contains("NO NEW REGRESSION"))
    }

    @Test("what a gate lets pass is shown and marked, and counts neither as worse nor as better")
    func belowLimit() throws {
        let report = Self.report { $0.thresholds.figures["hold.orphaned.ratio"]?.absolute = 0.2 }
        #expect(TrendHeadline(report).lead.hasPrefix("NO NEW REGRESSION"))
        #expect(TrendHeadline(report).rest == ["3 below what matters."])
        #expect(report.text(.plain).contains("worse, below what matters: 10 % → 15 %"))
        #expect(report.markdown.contains("confirmed by later nights; limit 20 %"))
        #expect(report.html.contains("</i>below what matters</li>") && !report.html.contains("</i>worse</li>"))
        #expect(report.trend.lasting(beforeLatest: 5).isEmpty)
        let object = try #require(JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
        let series = try #require(object["series"] as? [[String: Any]])
        let changes = series.flatMap { $0["changes"] as? [[String: Any]] ?? [] }
        #expect(changes.count == 3 && changes.allSatisfy { $0["matters"] as? Bool == false })
        #expect(changes.allSatisfy { $0["limit"] as? Double == 0.2 })
    }

    @Test("with few nights it says how many it takes")
    func tooFew() {
        let report = Self.report { $0.nights = 12 }
        #expect(TrendHeadline(report).lead.hasPrefix("TOO FEW NIGHTS: a change of level takes 13 nights"))
        #expect(TrendHeadline(report).lead.hasSuffix("no figure has more than 12."))
        #expect(!report.text(.plain).contains("looked for in 0 figures"))
        #expect(!TrendHeadline(Self.report { $0.nights = 13 }).text.contains("TOO FEW"))
        let broken = Self.report { ($0.nights, $0.leaks) = (12, [11]) }
        #expect(TrendHeadline(broken).rest.last?.hasPrefix("A change of level takes 13 nights") == true)
    }

    @Test("what is not shown is told by kind and number, with its leaks and the option that shows it")
    func leftOut() {
        let report = Self.report {
            ($0.nights, $0.leaks) = (40, [39])
            $0.profile = { $0 > 37 ? "quick" : "nightly" }
        }
        let text =
            "Not shown, since not comparable: 2 runs of profile quick (latest 2026-02-12, with leases leaked). To see them: --profile."
        #expect(TrendHeadline(report).rest.last == text, "\(TrendHeadline(report).text)")
        #expect(report.title.hasSuffix("nightly: 38 nights"))
    }
}
