import Mustache
import WastedWorkResults

/// What the template of the page asks for.
struct PageView: MustacheParent {
    private let report: Report
    private let sections: [SectionView]

    private let weight: PageWeight

    init(_ report: Report, _ weight: PageWeight) {
        var anchors = Anchors()
        self.report = report
        self.weight = weight
        sections = report.sections.map { SectionView($0, anchor: anchors.anchor(for: $0.title.text), weight) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": report.title
        case "subtitle": report.subtitle
        case "alarms": report.alarms
        case "lead": lead
        case "rest": rest.isEmpty ? nil : rest
        case "headlineNotes": report.headline.notes
        case "answers": report.answers
        case "chips": report.chips
        case "remarks": report.remarks + (weight.remark.map { [$0] } ?? [])
        case "contents": sections
        case "sections": sections
        case "notes": report.notes
        default: nil
        }
    }

    /// The first sentence of the answer, which is set large.
    private var lead: String {
        guard let end = report.headline.text.firstRange(of: ". ") else { return report.headline.text }
        return String(report.headline.text[..<end.lowerBound]) + "."
    }

    private var rest: String {
        guard let end = report.headline.text.firstRange(of: ". ") else { return "" }
        return String(report.headline.text[end.upperBound...])
    }
}
