import WastedWorkResults

/// A report as one HTML file: no network, light and dark, whole without its script.
enum HTMLFormat {
    static func text(of report: Report) -> String {
        let main = body.render(PageView(report))
        let room = PageWeight.limit - main.utf8.count - frameSize
        var values = ["title": report.title, "body": main, "dataName": "\(report.run.id).json"]
        values["data"] = EmbeddedRun.text(of: report.run, room: room)
        return frame.render(values)
    }

    /// Bytes of style sheet, script and the rest around the body, rounded up.
    private static let frameSize = 30_000

    private static let body = Template(HTMLTemplate.body, content: HTMLContent(), name: "wasted-work-html-body")
    private static let frame = Template(HTMLTemplate.frame, content: HTMLContent(), name: "wasted-work-html-frame")
}
