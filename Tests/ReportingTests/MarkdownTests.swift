import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct MarkdownTests {
    private static let report = Report(run: .drawn(), analysis: RunAnalysis(run: .drawn()))

    @Test func `every chart that the text refers to is a file, and every file is referred to`() {
        let text = ReportFormat.markdown(charts: "r.charts").render(Self.report)
        let names = text.matches(of: /\]\(r\.charts\/([a-z0-9-]+\.svg)\)/).map { String($0.1) }
        #expect(names == Self.report.chartFiles.map(\.name))
        #expect(names.count > 3 && Set(names).count == names.count)
    }

    @Test func `without a folder there is no picture, and no section that has nothing but pictures`() {
        for format in [ReportFormat.markdown, .summary] {
            let text = format.render(Self.report)
            #expect(!text.contains("![") && !text.contains("## Request by request"))
        }
        #expect(ReportFormat.markdown(charts: "r.charts").render(Self.report).contains("## Request by request"))
    }

    @Test func `the verdict comes first, and a scenario is folded under its sentence`() {
        let text = ReportFormat.markdown.render(Self.report)
        let lines = text.split(separator: "\n")
        #expect(lines[1].hasPrefix("**Clients left in 1 scenario") && lines[1].hasSuffix("with cancellation.**"))
        #expect(text.contains("<details><summary><b>database-query/cpu-bound/exponential</b>: Of every 100 s"))
        #expect(text.count(of: "<details>") == text.count(of: "</details>"))
    }

    @Test func `a summary of any run is less than a job may say`() {
        var run = Run.drawn()
        for number in 0..<200 {
            var description = run.scenarios[0]
            description.name += String(repeating: "x", count: 4_000) + "\(number)"
            run.scenarios.append(description)
        }
        let summary = ReportFormat.summary.render(Report(run: run, analysis: RunAnalysis(run: run)))
        #expect(summary.utf8.count < 1_000_000)
        #expect(summary.contains("**Clients left in 1 scenario"))
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
