import Mustache
import WastedWorkResults

/// What the template of the page asks for.
struct PageView: MustacheParent {
    private let report: Report
    private let sections: [SectionView]

    init(_ report: Report) {
        var anchors = Anchors()
        self.report = report
        sections = report.sections.map { SectionView($0, anchor: anchors.anchor(for: $0.title.text)) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": report.title
        case "subtitle": report.subtitle
        case "alarms": Array(report.alarms.prefix(Self.loud))
        case "moreAlarms": moreAlarms
        case "alarmCount": moreAlarms.count
        case "lead": report.lead
        case "rest": report.rest.isEmpty ? nil : report.rest
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
