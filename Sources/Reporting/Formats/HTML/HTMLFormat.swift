import WastedWorkResults

/// A report as one HTML file: no network, light and dark, whole without its script.
enum HTMLFormat {
    static func text(of report: Report) -> String {
        let embedded = EmbeddedRun(report.run)
        var values = ["title": report.title, "body": "", "dataName": "\(report.run.id)-values.json"]
        let room = PageFit.limit - frame.render(values).utf8.count - tagsSize
        let body = PageFit(report, room: max(room - (embedded?.size ?? 0), room / 2)).body
        values["body"] = body
        if let embedded, body.utf8.count + embedded.size <= room {
            values["frame"] = embedded.frame
            values["values"] = embedded.values
        }
        return frame.render(values)
    }

    /// Bytes of the elements around the values, rounded up; the name of their file is the run's.
    private static let tagsSize = 500

    private static let frame = Template(HTMLTemplate.frame, content: HTMLContent(), name: "wasted-work-html-frame")
}
