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

    @Test("names of scenarios in the answer lead to them, and a longer name is not taken for a shorter one")
    func links() {
        let linked = LinkedText(anchors: ["a/b": "a-b", "a/b-2": "a-b-2", "c": "c"])
        let pieces = linked.pieces(of: "worse in a/b-2 (a/b, not abc).")
        #expect(pieces.map(\.text).joined() == "worse in a/b-2 (a/b, not abc).")
        #expect(pieces.compactMap(\.anchor) == ["a-b-2", "a-b"])
        #expect(linked.pieces(of: "nothing").map(\.anchor) == [nil] && linked.pieces(of: "").isEmpty)
    }

    @Test func `each part can be linked to, and no two have one name`() {
        let anchors = Self.html.matches(of: /<section id="([^"]+)"/).map { String($0.1) }
        #expect(Set(anchors).count == anchors.count)
        #expect(anchors.contains("database-query-cpu-bound-exponential"))
    }

    @Test func `a section that the page does not know is shown all the same`() {
        let table = Table(columns: [.words("a")], rows: [[.word("cell of it")]])
        let section = Section(Passage("Quite new"), paragraphs: [Passage("said here")], tables: [table])
        let view = SectionView(section, anchor: "quite-new")
        let text = Template(HTMLTemplate.section, content: HTMLContent(), name: "test-section").render(view)
        for part in ["Quite new", "said here", "<td>cell of it"] { #expect(text.contains(part)) }
    }

    @Test func `many alarms are folded away but for the first, so that the answer is still seen`() {
        var run = Run.drawn()
        for number in 0..<9 {
            let other = run.scenarios[0].renamed("leaky-\(number)", in: &run)
            run.scenarios.append(other)
        }
        for index in run.trials.indices where run.trials[index].scenario.hasPrefix("leaky") {
            run.trials[index][.strayCancels] = 1
        }
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        let html = ReportFormat.html.render(report)
        #expect(report.alarms.count > 9 && html.ranges(of: "<p class=\"alarm\">").count == report.alarms.count)
        #expect(html.contains("<summary>\(report.alarms.count - 4) more alarms</summary>"))
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
        let frame = try embedded("run", in: html)
        // The script puts the trials between these brackets.
        #expect(frame.ranges(of: "\"trials\":[]").count == 1)
        var empty = run
        empty.trials = []
        #expect(try ResultFile.decode(Array(frame.utf8), from: "the page") == empty)
        #expect(!html.contains("<script>alert"))
    }

    @Test func `every trial's values are in the page`() throws {
        let run = Run.drawn()
        let object = try JSONSerialization.jsonObject(with: Data(try embedded("values", in: Self.html).utf8))
        let values = try #require(object as? [String: Any])
        #expect(values["metrics"] as? [String] == Set(run.trials.flatMap(\.values.keys)).sorted())
        let groups = try #require(values["trials"] as? [[Any]])
        let trials = run.trials.filter { $0.arm == "withCancellation" }
        #expect(groups.count == 2 && groups[1][1] as? Int == 1 && groups[1][2] as? [Int] == trials.map(\.pair))
        // Both arms replay one plan: its seeds stand once.
        #expect(
            groups[0][3] as? [String] == trials.map { "\($0.seed)" } && (groups[1][3] as? [String])?.isEmpty == true
        )
    }

    private func embedded(_ id: String, in html: String) throws -> Substring {
        let data = try #require(html.split(separator: "id=\"\(id)\"").last?.split(separator: "</script>").first)
        return data.drop { $0 != "{" }
    }

    @Test func `with less room there is less on the page, never more than fits, and it says so`() throws {
        var run = Run.drawn()
        for number in 0..<3 {
            let other = run.scenarios[0].renamed("other-\(number)", in: &run)
            run.scenarios.append(other)
        }
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        let all = PageFit(report, room: .max).body
        #expect(!all.contains(PageFit.mark) && !all.contains("To keep the page small"))
        #expect(all.ranges(of: "<details class=\"more\">").count == 3)
        let bodies = stride(from: all.utf8.count - 1_000, to: all.utf8.count * 2 / 3, by: -4_000).map { room in
            let body = PageFit(report, room: room).body
            #expect(body.utf8.count <= room && body.contains("To keep the page small"))
            return body
        }
        for omission in [
            "scenarios show at most 5 charts", "of single requests are left out", "beyond the leading ones",
        ] {
            #expect(bodies.contains { $0.contains(omission) }, "\(omission)")
        }
    }

    @Test func `the large figures are shares of all that was spent, with their interval`() throws {
        let figure = try #require(Self.report.answers.first { $0.title == "Orphaned connection time" })
        #expect(figure.before == "30 %" && figure.after == "0.29 %" && figure.verdict.text == "improved")
        #expect(figure.change.contains("(") && figure.basis.contains("1 scenario"))
    }
}

extension ScenarioDescription {
    /// The same under another name, with copies of its trials.
    fileprivate func renamed(_ other: String, in run: inout Run) -> ScenarioDescription {
        var renamed = self
        renamed.name = other
        for trial in run.trials where trial.scenario == name {
            var copy = trial
            copy.scenario = other
            run.trials.append(copy)
        }
        return renamed
    }
}
