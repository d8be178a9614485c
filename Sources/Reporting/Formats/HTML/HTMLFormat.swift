import WastedWorkResults

/// A report as one HTML file: no network, light and dark, whole without its script.
enum HTMLFormat {
    static func text(of report: Report) -> String {
        let embedded = EmbeddedRun(report.run)
        let room = PageFit.limit - frameSize
        let main = PageFit(report, room: max(room - (embedded?.size ?? 0), room / 2)).body
        var values = ["title": report.title, "body": main, "dataName": "\(report.run.id).json"]
        if let embedded, main.utf8.count + embedded.size <= room {
            values["frame"] = embedded.frame
            values["values"] = embedded.values
        }
        return frame.render(values)
    }

    /// Bytes of style sheet, script and the rest around the body, rounded up.
    private static let frameSize = 26_000

    private static let frame = Template(HTMLTemplate.frame, content: HTMLContent(), name: "wasted-work-html-frame")
}
