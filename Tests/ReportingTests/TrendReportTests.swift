import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkTestSupport

@testable import WastedWorkReporting

@Suite("The trend of a history") struct TrendReportTests {
    private static let report = TrendReport(Trend.Sample().trend)
    private static let html = report.html

    // MARK: Whole

    @Test("as Markdown")
    func markdown() {
        expectGolden(Self.report.markdown, named: "trend.md")
    }

    @Test("for a terminal")
    func terminal() {
        expectGolden(Self.report.text(.plain), named: "trend.txt")
    }

    @Test("as HTML")
    func page() {
        expectGolden(Self.html, named: "trend.html")
    }

    // MARK: What stands where

    @Test("the answer comes first: what is worse, then what was accepted, then what is better")
    func order() throws {
        let changes = Self.report.recent + Self.report.earlier
        #expect(changes.map(\.scenario).prefix(1) == ["http-call/exponential"])
        #expect(
            Self.report.markdown.split(separator: "\n").dropFirst().first?.hasPrefix(
                "**WORSE: 1 figure moved to a worse level"
            ) == true
        )
        let accepted = try #require(Self.html.range(of: "worse, accepted"))
        let scenario = try #require(Self.html.range(of: "class=\"card trend\""))
        #expect(accepted.lowerBound < scenario.lowerBound)
    }

    @Test("what got worse long ago and was not mended still stands there")
    func lasting() {
        var sample = Trend.Sample()
        sample.nights = 100
        let report = TrendReport(sample.trend)
        #expect(TrendHeadline(report).text.hasPrefix("STILL WORSE: 1 figure moved to a worse level earlier"))
        #expect(report.current.map(\.scenario) == ["http-call/exponential", "database-query/paced"])
        #expect(report.earlier.map(\.scenario) == ["background-loop/shutdown"])
    }

    @Test("a change names its night, its commit and the one before")
    func commits() throws {
        let change = try #require(Self.report.recent.first)
        let text = TrendChangeText(change: change, span: Self.report.span)
        #expect(text.sentence.contains("since 2026-02-18, commit 1022abcdef"), "\(text.sentence)")
        #expect(Self.html.contains("<td>1022abcdef"))
    }

    @Test("a change leads to its scenario")
    func links() {
        #expect(Self.html.contains("<td><a href=\"#http-call-exponential\">http-call/exponential</a>"))
        #expect(Self.html.contains("<section id=\"http-call-exponential\""))
    }

    @Test("what was accepted says why and until when")
    func accepted() {
        #expect(
            Self.report.markdown.contains("accepted until 2027-01-31: the new client closes more slowly, see \\#123")
        )
    }

    @Test("a counter that was not 0 and is again is told in its place, and is no alarm")
    func mended() {
        let text = "Must be 0 and once was not: leases leaked in 1 night, last on 2026-02-13, 0 since 2026-02-14."
        #expect(Self.html.contains("<p class=note>\(text)"))
        #expect(!Self.html.contains("class=alarm") && !TrendHeadline(Self.report).text.contains("leases leaked"))
    }

    @Test("every chart has words in place of it, and every scenario its numbers")
    func alternatives() {
        #expect(Self.html.ranges(of: "<svg").count == Self.html.ranges(of: "role=\"img\" aria-label=\"").count)
        #expect(
            Self.html.ranges(of: "<figure>").count == 3 && Self.html.ranges(of: "<summary>Numbers</summary>").count == 3
        )
    }

    @Test("only the script whose digest the policy has may run, and nothing is fetched")
    func policy() throws {
        let policy = try #require(Self.html.firstMatch(of: /script-src 'sha256-([^']+)'/)?.1)
        let script = try #require(Self.html.split(separator: "<script>").last?.split(separator: "</script>").first)
        #expect(Base64.text(SHA256.digest(of: Array(script.utf8))) == policy)
        for word in ["http:", "https:", "@import", "url(", " src=\""] { #expect(!Self.html.contains(word)) }
    }

    @Test("no tag of a file's gets into it, and rows keep their cells")
    func hostile() {
        let hostile = "</td><script src=//x>{{title}}</script>\u{1B}]0;x\u{7}|\n\n# `"
        var sample = Trend.Sample()
        (sample.scenarios, sample.suite, sample.reason) = ([hostile, hostile + "2", "c"], hostile, hostile)
        let report = TrendReport(sample.trend)
        #expect(report.html.ranges(of: "<script").count == 1)
        #expect(!report.markdown.contains("<script") && !report.text(.plain).contains("\u{1B}"))
        let rows = report.markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
        let widths = Set(rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } })
        #expect(widths == [7, 9], "\(widths)")
    }

    @Test("for programs it is JSON with a value a night")
    func json() throws {
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(Self.report.json.utf8)) as? [String: Any]
        )
        let series = try #require(object["series"] as? [[String: Any]])
        #expect((object["runs"] as? [Any])?.count == 60 && series.count == 3 * 8)
        #expect(series.allSatisfy { ($0["values"] as? [Any])?.count == 60 })
    }

    // MARK: Size

    @Test("a long history of many scenarios is thinned, says so, and stays below two megabytes")
    func size() {
        var sample = Trend.Sample()
        (sample.nights, sample.scenarios) = (300, (0..<8).map { "scenario-\($0)/exponential" })
        let html = TrendReport(sample.trend).html
        #expect(html.utf8.count < 250_000)
        #expect(html.contains("Each point of a chart is 2 nights") && !Self.html.contains("Each point"))
    }

    @Test("a point of many nights has their median, the lowest and the highest; of one night its interval")
    func buckets() {
        let nights =
            [1.0, 9, 2].map { TrendNight.value(TrendPoint(value: $0, low: $0 - 1, high: $0 + 1)) } + [
                .none, .none, .none,
            ]
        let buckets = TrendBuckets(nights + [.fromZero], most: 3)
        #expect(buckets.length == 3 && buckets.buckets == [TrendBuckets.Bucket(median: 2, low: 1, high: 9), nil, nil])
        let each = TrendBuckets(nights, most: 6)
        #expect(each.length == 1 && each.buckets.first == TrendBuckets.Bucket(median: 1, low: 0, high: 2))
    }

    @Test("with more scenarios than there is room for, charts are left out and what moved stays")
    func weight() {
        var sample = Trend.Sample()
        (sample.nights, sample.scenarios) = (20, (0..<250).map { "scenario-\($0)" })
        let trend = sample.trend
        let weight = TrendWeight(trend)
        #expect(weight.charts < 4 && weight.remarks.contains { $0.hasPrefix("To keep the page small") })
        let html = TrendReport(trend).html
        #expect(html.utf8.count < TrendWeight.limit)
    }

    @Test("a figure that always was 0 has an axis that can be read")
    func nothing() {
        for name in ["hold.orphaned.ratio", "work.afterLeaving"] {
            let figure = TrendSeries.figures.first { $0.name == name }
            let nights = Array(repeating: TrendNight.value(TrendPoint(value: 0, low: 0, high: 0)), count: 9)
            let series = figure.map { TrendSeries($0, nights: nights, changes: []) }
            let chart = series.map { TrendChart(series: $0, span: Self.report.span, anew: [], points: 50) }
            let texts = chart?.graphics.inlineSVG(label: "").matches(of: />([0-9.]+)</).map { String($0.1) } ?? []
            #expect(texts.contains("0.0") && texts.contains { $0.hasPrefix("1") }, "\(texts)")
            #expect(texts.allSatisfy { $0.count <= 4 }, "\(texts)")
        }
    }

    @Test("a sparkline has the lowest value low, the highest high, and a dot for a gap")
    func sparkline() {
        #expect(Sparkline.text([0, 1, nil, 0.5]) == "▁█·▅")
        #expect(
            Sparkline.text([2, 2]) == "▄▄" && Sparkline.text([nil]) == "" && Sparkline.text([-1e308, 1e308]) == "▁█"
        )
    }
}
