import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

/// The HTML page as a whole; a browser looks at it in `make test-browser`.
@Suite struct PageTests {
    private static let report = Report(run: .drawn(), analysis: RunAnalysis(run: .drawn()))
    private static let html = ReportFormat.html.render(report)

    @Test func `every chart has its title, its words and its numbers`() {
        let figures = Self.html.split(separator: "<figure>").dropFirst()
        #expect(figures.count >= 8)
        for figure in figures {
            #expect(figure.contains("<figcaption><b>"))
            #expect(figure.contains("role=\"img\" aria-label=\""))
            #expect(figure.contains("<details class=\"data\"><summary>Numbers</summary>"))
        }
    }

    @Test(arguments: [
        "Where the resources went", "Requests over time", "Resident memory over time", "Response time",
        "Pairs: orphaned hold", "Cancellation latency", "Requests of database-query/cpu-bound/exponential",
        "What was spent on clients who had already left",
    ])
    func `a chart is there`(title: String) {
        #expect(Self.html.contains("<figcaption><b>\(title)</b>"))
    }

    @Test func `each part can be linked to, and no two have one name`() {
        let anchors = Self.html.matches(of: /<section id="([^"]+)"/).map { String($0.1) }
        #expect(Set(anchors).count == anchors.count)
        #expect(anchors.contains("database-query-cpu-bound-exponential"))
    }

    @Test func `a section that the page does not know is shown all the same`() {
        let table = Table(columns: [.words("a")], rows: [[.word("cell of it")]])
        let section = Section(Passage("Quite new"), paragraphs: [Passage("said here")], tables: [table])
        let view = SectionView(section, anchor: "quite-new", .full)
        let text = Template(HTMLTemplate.section, content: HTMLContent(), name: "test-section").render(view)
        for part in ["Quite new", "said here", "<td>cell of it"] { #expect(text.contains(part)) }
    }

    @Test func `only the script whose digest the policy has may run`() throws {
        let policy = try #require(Self.html.firstMatch(of: /script-src 'sha256-([^']+)'/)?.1)
        let script = try #require(Self.html.split(separator: "<script>").last?.split(separator: "</script>").first)
        #expect(Base64.text(SHA256.digest(of: Array(script.utf8))) == policy)
    }

    @Test func `the raw values are in the page, and no name ends their element`() throws {
        var run = Run.drawn()
        run.suite = "</script><script>alert(1)</script><!--"
        let html = ReportFormat.html.render(Report(run: run, analysis: RunAnalysis(run: run)))
        let data = try #require(html.split(separator: "id=\"run\"").last?.split(separator: "</script>").first)
        let json = data.drop { $0 != "{" }
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["suite"] as? String == run.suite)
        #expect((object["rows"] as? [[Any]])?.count == run.trials.count)
        #expect(!html.contains("<script>alert"))
    }

    @Test func `a page that leaves charts out says so`() {
        var run = Run.drawn()
        for number in 0..<60 {
            var description = run.scenarios[0]
            description.name += "-\(number)"
            run.scenarios.append(description)
        }
        let long = ReportFormat.html.render(Report(run: run, analysis: RunAnalysis(run: run)))
        #expect(long.contains("To keep the page small") && !Self.html.contains("To keep the page small"))
    }

    @Test func `where there is no room for trials their means are embedded, and without room nothing`() throws {
        let run = Run.drawn()
        let whole = try #require(EmbeddedRun.text(of: run, room: .max))
        let means = try #require(EmbeddedRun.text(of: run, room: whole.utf8.count - 1))
        #expect(whole.contains("\"kind\":\"trials\"") && means.contains("\"kind\":\"means\""))
        #expect(EmbeddedRun.text(of: run, room: 100) == nil)
    }

    @Test func `the large figures are shares of all that was spent, with their interval`() throws {
        let figure = try #require(Self.report.answers.first { $0.title == "Orphaned connection time" })
        #expect(figure.before == "30 %" && figure.after == "0.29 %" && figure.verdict.text == "improved")
        #expect(figure.change.contains("(") && figure.basis.contains("1 scenario"))
    }
}
