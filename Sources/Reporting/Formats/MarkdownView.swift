import Mustache

/// What the Markdown template asks for.
struct MarkdownView: MustacheParent {
    /// What becomes of a scenario's details.
    enum Detail: Sendable {
        case folded, left
    }

    private let report: Report
    private let sections: [Part]

    /// - Parameters:
    ///   - report: what to show.
    ///   - charts: folder of the charts; nil for none.
    ///   - detail: what becomes of a scenario's details.
    init(_ report: Report, charts: String?, detail: Detail) {
        var names = ChartNames()
        var isFirstScenario = true
        self.report = report
        sections = report.sections.compactMap { section in
            let files = names.files(of: section)
            guard detail == .folded || section.role != .scenario else { return nil }
            // Without its charts that section has nothing to show.
            guard charts != nil || section.role != .waterfall else { return nil }
            let isFirst = section.role == .scenario && isFirstScenario
            if isFirst { isFirstScenario = false }
            return Part(section: section, files: files, charts: charts, heading: isFirst ? "Scenarios" : nil)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": report.title
        case "subtitle": report.subtitle
        case "alarms": report.alarms
        case "lead": report.lead
        case "rest": report.rest.isEmpty ? nil : report.rest
        case "headlineNotes": report.headline.notes
        case "answers": report.answers
        case "chips": report.chips
        case "remarks": report.remarks
        case "sections": sections
        case "notes": report.notes
        default: nil
        }
    }

    /// One section.
    private struct Part: MustacheParent {
        let section: Section
        let files: [ChartFile]
        let charts: String?
        /// Over a run of folded sections.
        let heading: String?

        func child(named name: String) -> Any? {
            switch name {
            case "name": section.title.text
            case "titleNotes": section.title.notes
            case "heading": heading
            case "folded": section.role == .scenario
            case "summary": section.paragraphs.first?.text ?? ""
            case "paragraphs": paragraphs
            case "images": images
            case "tables": section.tables
            case "folds": section.folds
            default: nil
            }
        }

        /// Of a folded section the first is what it is folded under.
        private var paragraphs: [Passage] {
            guard section.role == .scenario, let first = section.paragraphs.first else { return section.paragraphs }
            let doubts = section.title.notes
            return (doubts.isEmpty ? [] : [Passage(first.text, notes: doubts)]) + section.paragraphs.dropFirst()
        }

        private var images: [Image] {
            guard let charts else { return [] }
            return files.map { Image(path: "\(charts)/\($0.name)", alternative: $0.title) }
        }
    }

    private struct Image: MustacheParent {
        let path: String
        let alternative: String

        func child(named name: String) -> Any? {
            switch name {
            case "path": path
            case "alternative": alternative
            default: nil
            }
        }
    }
}
