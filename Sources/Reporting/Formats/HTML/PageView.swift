import Mustache
import WastedWorkResults

/// What the template of the page asks for.
struct PageView: MustacheParent {
    private let report: Report
    private let sections: [SectionView]
    private let linked: LinkedText

    init(_ report: Report) {
        var anchors = Anchors()
        self.report = report
        let named = report.sections.map { (section: $0, anchor: anchors.anchor(for: $0.title.text)) }
        sections = named.map { SectionView($0.section, anchor: $0.anchor) }
        let scenarios = named.filter { $0.section.role == .scenario }.map { ($0.section.title.text, $0.anchor) }
        linked = LinkedText(anchors: Dictionary(scenarios, uniquingKeysWith: { first, _ in first }))
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": report.title
        case "subtitle": report.subtitle
        case "alarms": Array(report.alarms.prefix(Self.loud))
        case "moreAlarms": moreAlarms
        case "alarmCount": moreAlarms.count
        case "lead": linked.pieces(of: report.lead)
        case "hasRest": !report.rest.isEmpty
        case "rest": linked.pieces(of: report.rest)
        case "headlineNotes": report.headline.notes
        case "answers": report.answers
        case "chips": report.chips
        case "remarks": report.remarks
        case "omissions": PageFit.mark
        case "contents": sections
        case "sections": sections
        case "notes": report.notes
        default: nil
        }
    }

    /// Alarms that stand open: a wall of them hides the answer.
    private static let loud = 4

    private var moreAlarms: [String] { Array(report.alarms.dropFirst(Self.loud)) }
}
