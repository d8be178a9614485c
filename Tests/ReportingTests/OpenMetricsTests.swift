import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct OpenMetricsTests {
    private let lines = ReportFormat.openMetrics.render(Report(run: .sample(), analysis: RunAnalysis(run: .sample())))
        .split(separator: "\n")

    @Test func `a family stands in one piece, with its unit as its suffix`() {
        var seen: [Substring] = []
        for line in lines where line != "# EOF" {
            let name = line.split(separator: " ")[line.hasPrefix("#") ? 2 : 0].prefix { $0 != "{" }
            if seen.last != name { seen.append(name) }
        }
        #expect(Set(seen).count == seen.count && seen.count > 20)
        for unit in lines.filter({ $0.hasPrefix("# UNIT ") }).map({ $0.split(separator: " ") }) {
            #expect(unit[2].hasSuffix("_\(unit[3])"))
        }
    }

    @Test func `a label is escaped`() {
        var family = OpenMetricsFamily("x", help: "a \\ b")
        family.add([("scenario", "say \"hi\" \\\n"), ("empty", "")], 0.5)
        #expect(
            family.lines == [
                "# TYPE wasted_work_x gauge", "# HELP wasted_work_x a \\\\ b",
                "wasted_work_x{scenario=\"say \\\"hi\\\" \\\\%0A\"} 0.5",
            ]
        )
        #expect(OpenMetricsFamily.escaped("a\nb") == "a\\nb")
    }

    @Test func `no summary needs the one escape that the two text formats write differently`() {
        for metric in Metric.catalogue { #expect(!metric.summary.contains("\"")) }
    }
}
