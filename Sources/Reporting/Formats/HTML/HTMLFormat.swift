import WastedWorkResults

/// A report as one HTML file: no network, light and dark, whole without its script.
enum HTMLFormat {
    static func text(of report: Report) -> String {
        let main = fitting(report)
        let room = PageWeight.limit - main.utf8.count - frameSize
        var values = ["title": report.title, "body": main, "dataName": "\(report.run.id).json"]
        values["data"] = EmbeddedRun.text(of: report.run, room: room)
        return frame.render(values)
    }

    /// The body with as much as there is room for, the least where there is not.
    private static func fitting(_ report: Report) -> String {
        var text = ""
        for weight in PageWeight.candidates(for: report.run) {
            text = body.render(PageView(report, weight))
            if text.utf8.count <= PageWeight.limit - frameSize - embeddedSize { break }
        }
        return text
    }

    /// Bytes of style sheet, script and the rest around the body, rounded up.
    private static let frameSize = 24_000
    /// Bytes that are kept free for the values of the run.
    private static let embeddedSize = 80_000

    private static let body = Template(HTMLTemplate.body, content: HTMLContent(), name: "wasted-work-html-body")
    private static let frame = Template(HTMLTemplate.frame, content: HTMLContent(), name: "wasted-work-html-frame")
}
